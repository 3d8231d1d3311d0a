/** XML by hand stands in `text/`, as the lessons write it too. */
export { escapeAttribute, escapeText, XML_DECLARATION, xml } from '../text/xml.ts';
