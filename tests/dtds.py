"""What newsstruct writes of NITF and TEI, as DTDs of our own: neither's official one is in a package registry.

The content models follow the documentation of NITF 3.6 and the TEI P5 guidelines, cut down to what an article needs;
so they are stricter than the official ones, except that they know nothing of what we never write.
"""

import io

from lxml import etree

NITF = """
<!ENTITY % enriched "chron | classifier | location | org | person | a | em | q">
<!ENTITY % block "p | hl2 | media | ul | bq | pre">
<!ELEMENT nitf (head, body)>
<!ATTLIST nitf xmlns CDATA #FIXED "http://iptc.org/std/NITF/2006-10-18/"
  version CDATA #FIXED "-//IPTC//DTD NITF 3.6//EN" baselang CDATA #IMPLIED>
<!ELEMENT head (title, docdata, pubdata?, revision-history?)>
<!ELEMENT title (#PCDATA)>
<!ELEMENT docdata (doc-id, date.issue?, key-list?)>
<!ELEMENT doc-id EMPTY> <!ATTLIST doc-id id-string CDATA #REQUIRED>
<!ELEMENT date.issue EMPTY> <!ATTLIST date.issue norm CDATA #REQUIRED>
<!ELEMENT key-list (keyword+)>
<!ELEMENT keyword EMPTY> <!ATTLIST keyword key CDATA #REQUIRED>
<!ELEMENT pubdata EMPTY>
<!ATTLIST pubdata type (print | audio | video | web | appliance | other) #IMPLIED
  name CDATA #IMPLIED position.section CDATA #IMPLIED>
<!ELEMENT revision-history EMPTY> <!ATTLIST revision-history norm CDATA #REQUIRED>
<!ELEMENT body (body.head, body.content)>
<!ELEMENT body.head (hedline?, byline?, dateline?, abstract?)>
<!ELEMENT hedline (hl1, hl2*)>
<!ELEMENT hl1 (#PCDATA | %enriched;)*>
<!ELEMENT hl2 (#PCDATA | %enriched;)*> <!ATTLIST hl2 class CDATA #IMPLIED>
<!ELEMENT byline (#PCDATA)>
<!ELEMENT dateline (#PCDATA | location)*>
<!ELEMENT abstract (p+)>
<!ELEMENT body.content (%block;)*>
<!ELEMENT p (#PCDATA | %enriched;)*> <!ATTLIST p class CDATA #IMPLIED>
<!ELEMENT pre (#PCDATA)>
<!ELEMENT ul (li+)> <!ELEMENT li (#PCDATA | %enriched;)*>
<!ELEMENT bq (block+)> <!ELEMENT block (%block;)+>
<!ELEMENT media (media-reference, media-caption?, media-producer?)>
<!ATTLIST media media-type (text | audio | image | video | data | application | other) #REQUIRED>
<!ELEMENT media-reference EMPTY>
<!ATTLIST media-reference source CDATA #IMPLIED alternate-text CDATA #IMPLIED>
<!ELEMENT media-caption (#PCDATA | %enriched;)*> <!ELEMENT media-producer (#PCDATA)>
<!ELEMENT chron (#PCDATA | %enriched;)*> <!ATTLIST chron norm CDATA #IMPLIED>
<!ELEMENT classifier (#PCDATA | %enriched;)*>
<!ATTLIST classifier type CDATA #IMPLIED idsrc CDATA #IMPLIED value CDATA #IMPLIED>
<!ELEMENT location (#PCDATA | %enriched;)*>
<!ATTLIST location location-code CDATA #IMPLIED code-source CDATA #IMPLIED>
<!ELEMENT org (#PCDATA | %enriched;)*> <!ATTLIST org idsrc CDATA #IMPLIED value CDATA #IMPLIED>
<!ELEMENT person (#PCDATA | %enriched;)*> <!ATTLIST person idsrc CDATA #IMPLIED value CDATA #IMPLIED>
<!ELEMENT a (#PCDATA | %enriched;)*> <!ATTLIST a href CDATA #REQUIRED rel CDATA #IMPLIED>
<!ELEMENT em (#PCDATA)>
<!ELEMENT q (#PCDATA | %enriched;)*>
<!ATTLIST q class (direct | indirect | mixed) #REQUIRED quote-source CDATA #IMPLIED>
"""

TEI = """
<!ENTITY % phrase "said | persName | orgName | placeName | name | date | ref">
<!ELEMENT TEI (teiHeader, text)>
<!ATTLIST TEI xmlns CDATA #FIXED "http://www.tei-c.org/ns/1.0">
<!ELEMENT teiHeader (fileDesc, profileDesc?)>
<!ELEMENT fileDesc (titleStmt, publicationStmt, sourceDesc)>
<!ELEMENT titleStmt (title+, author*)>
<!ELEMENT title (#PCDATA)> <!ELEMENT author (#PCDATA)>
<!ELEMENT publicationStmt (publisher, date?, idno)>
<!ELEMENT publisher (#PCDATA)> <!ELEMENT idno (#PCDATA)> <!ATTLIST idno type CDATA #IMPLIED>
<!ELEMENT sourceDesc (p+)>
<!ELEMENT profileDesc (particDesc)>
<!ELEMENT particDesc (listPerson?, listOrg?, listPlace?)>
<!ELEMENT listPerson (person+)> <!ELEMENT listOrg (org+)> <!ELEMENT listPlace (place+)>
<!ELEMENT person (persName)> <!ATTLIST person xml:id ID #REQUIRED>
<!ELEMENT org (orgName)> <!ATTLIST org xml:id ID #REQUIRED>
<!ELEMENT place (placeName)> <!ATTLIST place xml:id ID #REQUIRED>
<!ELEMENT text (body)> <!ATTLIST text xml:lang CDATA #IMPLIED>
<!ELEMENT body (div)>
<!ELEMENT div (head*, byline?, (p | list | quote)+)> <!ATTLIST div type CDATA #IMPLIED>
<!ELEMENT head (#PCDATA)> <!ATTLIST head type CDATA #IMPLIED>
<!ELEMENT byline (#PCDATA)>
<!ELEMENT p (#PCDATA | figure | %phrase;)*> <!ATTLIST p type CDATA #IMPLIED>
<!ELEMENT list (item+)> <!ELEMENT item (#PCDATA | %phrase;)*>
<!ELEMENT quote (p+)>
<!ELEMENT figure (graphic, figDesc)>
<!ELEMENT graphic EMPTY> <!ATTLIST graphic url CDATA #REQUIRED>
<!ELEMENT figDesc (#PCDATA)>
<!ELEMENT said (#PCDATA | %phrase;)*>
<!ATTLIST said who CDATA #IMPLIED direct (true | false) #REQUIRED>
<!ELEMENT persName (#PCDATA | %phrase;)*> <!ATTLIST persName ref CDATA #IMPLIED>
<!ELEMENT orgName (#PCDATA | %phrase;)*> <!ATTLIST orgName ref CDATA #IMPLIED>
<!ELEMENT placeName (#PCDATA | %phrase;)*> <!ATTLIST placeName ref CDATA #IMPLIED>
<!ELEMENT name (#PCDATA | %phrase;)*> <!ATTLIST name ref CDATA #IMPLIED>
<!ELEMENT date (#PCDATA | %phrase;)*>
<!ATTLIST date when CDATA #IMPLIED from CDATA #IMPLIED to CDATA #IMPLIED type CDATA #IMPLIED>
<!ELEMENT ref (#PCDATA | %phrase;)*> <!ATTLIST ref target CDATA #IMPLIED>
"""


def checked(document: str, dtd: str) -> etree._Element:
    """The document's root, after it was found to be valid."""
    root = etree.fromstring(document.encode("utf-8"))
    rules = etree.DTD(io.StringIO(dtd))
    assert rules.validate(root), rules.error_log.filter_from_errors()
    return root
