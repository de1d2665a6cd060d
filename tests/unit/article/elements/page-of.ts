/** A page with this body, as the modules of `elements` are given it. */
export const pageOf = (body: string): Document => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
