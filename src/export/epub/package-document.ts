import { type Xml, xml } from './xml.ts';

/** A file of the package, as its manifest names it. */
export interface ManifestItem {
  id: string;
  href: string;
  type: string;
  properties?: string;
}

/** What a book says about itself. */
export interface BookFacts {
  /** A URN. */
  identifier: string;
  title: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  creators: readonly string[];
  publisher: string | null;
  /** Addresses of the articles. */
  sources: readonly string[];
  /** ISO 8601, a day. */
  published: string | null;
  description: string | null;
  /** Milliseconds since 1970. */
  modified: number;
}

/** The package document (https://www.w3.org/TR/epub-33/#sec-package-doc). `spine`: ids of the chapters, in order. */
export function packageDocument(facts: BookFacts, manifest: readonly ManifestItem[], spine: readonly string[]): string {
  const { identifier, title, lang, dir, creators, publisher, sources, published, description, modified } = facts;
  const moment = new Date(modified).toISOString().replace(/\.\d+Z$/, 'Z');
  const item = ({ id, href, type, properties }: ManifestItem): Xml =>
    xml`\n    <item id="${id}" href="${href}" media-type="${type}"${properties ? xml` properties="${properties}"` : null}/>`;
  const cover = manifest.find(({ properties }) => properties === 'cover-image');
  return xml`<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${lang}" dir="${dir}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="book">${identifier}</dc:identifier>
    <dc:title>${title}</dc:title>
    <dc:language>${lang}</dc:language>${creators.map((name) => xml`\n    <dc:creator>${name}</dc:creator>`)}${
      publisher ? xml`\n    <dc:publisher>${publisher}</dc:publisher>` : null
    }${published ? xml`\n    <dc:date>${published}</dc:date>` : null}${
      description ? xml`\n    <dc:description>${description}</dc:description>` : null
    }${sources.map((address) => xml`\n    <dc:source>${address}</dc:source>`)}
    <meta property="dcterms:modified">${moment}</meta>${
      cover ? xml`\n    <meta name="cover" content="${cover.id}"/>` : null
    }
  </metadata>
  <manifest>${manifest.map(item)}
  </manifest>
  <spine page-progression-direction="${dir}">${spine.map((id) => xml`\n    <itemref idref="${id}"/>`)}
  </spine>
</package>
`.text;
}

/** A line of the table of contents. */
export interface TocLine {
  title: string;
  href: string;
  lang: string;
  parts: readonly { title: string; href: string }[];
}

/** The table of contents (https://www.w3.org/TR/epub-33/#sec-nav). */
export function navigationDocument(
  { title, lang, dir }: Pick<BookFacts, 'title' | 'lang' | 'dir'>,
  { contents, lines, style }: { contents: string; lines: readonly TocLine[]; style: string },
): string {
  const part = ({ title, href }: { title: string; href: string }): Xml =>
    xml`\n          <li><a href="${href}">${title}</a></li>`;
  const line = ({ title, href, lang, parts }: TocLine): Xml =>
    xml`\n      <li><a href="${href}" lang="${lang}" xml:lang="${lang}" dir="auto">${title}</a>${
      parts.length > 0 ? xml`\n        <ol>${parts.map(part)}\n        </ol>` : null
    }</li>`;
  return xml`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${dir}">
<head>
  <title>${title}</title>
  <link rel="stylesheet" type="text/css" href="${style}"/>
</head>
<body>
  <nav epub:type="toc" id="toc">
    <h1>${contents}</h1>
    <ol>${lines.map(line)}
    </ol>
  </nav>
</body>
</html>
`.text;
}
