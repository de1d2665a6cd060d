import { DOMParser } from 'linkedom';
import { html, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

type Nodes = TreeAdapterTypeMap<
  Node,
  ParentNode & Node,
  ChildNode,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  HTMLTemplateElement,
  DocumentType
>;

/**
 * Parses a page as browsers do (https://html.spec.whatwg.org/#parsing, without scripts), into a document of linkedom: its own parser leaves
 * out what a page leaves out, such as `<html>` and `<tbody>`. Nothing is run or fetched. `url` is the page's address, absolute, where it is known.
 */
export function parsePage(source: string, url = 'about:blank'): Document {
  const document = parse<Nodes>(source, { treeAdapter: linkedTree(), scriptingEnabled: false });
  Object.defineProperty(document, 'URL', { value: url });
  return document;
}

/** How the parser makes documents of linkedom. Namespaces are kept here, since linkedom has none. */
function linkedTree(): TreeAdapter<Nodes> {
  const document = new DOMParser().parseFromString('', 'text/html') as unknown as Document;
  const namespaces = new WeakMap<Element, html.NS>();
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  const insertText = (parent: Node, text: string, before: Node | null): void => {
    const last = before ? before.previousSibling : parent.lastChild;
    if (last?.nodeType === 3) last.nodeValue = (last.nodeValue ?? '') + text;
    else parent.insertBefore(document.createTextNode(text), before);
  };
  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement(name, namespace, attributes) {
      const element =
        namespace === html.NS.HTML ? document.createElement(name) : document.createElementNS(namespace, name);
      namespaces.set(element, namespace);
      for (const { name, value } of attributes) element.setAttribute(name, value);
      return element;
    },
    createCommentNode: (text) => document.createComment(text),
    createTextNode: (text) => document.createTextNode(text),
    appendChild: (parent, node) => void parent.appendChild(node),
    insertBefore: (parent, node, before) => void parent.insertBefore(node, before),
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    detachNode: (node) => node.remove(),
    adoptAttributes(element, attributes) {
      for (const { name, value } of attributes) if (!element.hasAttribute(name)) element.setAttribute(name, value);
    },
    // A template has its content from the first.
    setTemplateContent: () => undefined,
    getTemplateContent: ({ content }) => content,
    setDocumentType: (page, name) => {
      page.appendChild((page as unknown as DOMImplementation).createDocumentType(name, '', ''));
    },
    setDocumentMode: (_page, found) => {
      mode = found;
    },
    getDocumentMode: () => mode,
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...node.childNodes],
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => [...element.attributes].map(({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => namespaces.get(element) ?? html.NS.HTML,
    getTextNodeContent: ({ data }) => data,
    getCommentNodeContent: ({ data }) => data,
    getDocumentTypeNodeName: ({ name }) => name,
    getDocumentTypeNodePublicId: ({ publicId }) => publicId,
    getDocumentTypeNodeSystemId: ({ systemId }) => systemId,
    isTextNode: (node): node is Text => node.nodeType === 3,
    isCommentNode: (node): node is Comment => node.nodeType === 8,
    isDocumentTypeNode: (node): node is DocumentType => node.nodeType === 10,
    isElementNode: (node): node is Element => node.nodeType === 1,
    setNodeSourceCodeLocation: () => undefined,
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => undefined,
  };
}
