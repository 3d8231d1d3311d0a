/** A style for citations that none of the packages has, with its few words in the language at hand. */
import { mla } from '#words/citations.ts';

/**
 * The ninth edition of the MLA Handbook (2021, sections 5.3–5.99) as a CSL style for what this edition cites: an edition, and parts of one with
 * author, title, container, editors, version, date and place. The full style comes only in a package of 72 MB with all others, so this one is our own; on such
 * parts it sets what the full one does, with the word “version” and the whole date.
 */
export const MLA_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>MLA 9, parts of an edition</title>
    <id>elenchus-mla</id>
    <updated>2026-11-23T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en"><terms><term name="month-05" form="short">May</term><term name="month-06" form="short">June</term><term name="month-07" form="short">July</term><term name="month-09" form="short">Sept.</term></terms></locale>
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="first" and="text" delimiter-precedes-last="always" delimiter-precedes-et-al="always" et-al-min="3" et-al-use-first="1"/>
    </names>
  </macro>
  <citation><layout prefix="(" suffix=")"><names variable="author"><name form="short" and="text"/></names></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author"/>
        <choose>
          <if variable="container-title"><text variable="title" quotes="true" text-case="title"/></if>
          <else><text variable="title" font-style="italic" text-case="title"/></else>
        </choose>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic" text-case="title"/>
          <group delimiter=" ">
            <choose><if variable="container-title"><text value="${mla.editedBy}"/></if><else><text value="${mla.editedByFirst}"/></else></choose>
            <names variable="editor"><name and="text" et-al-min="3" et-al-use-first="1"/></names>
          </group>
          <group delimiter=" "><text value="${mla.version}"/><text variable="version"/></group>
          <date variable="issued" delimiter=" "><date-part name="day"/><date-part name="month" form="short"/><date-part name="year"/></date>
          <text variable="URL"/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>`;
