"""The part of ninjs 3.0 that newsstruct writes, as a schema of our own: the official one is in no package registry.

Names, types and required properties follow the IPTC's documentation; nothing that is not named here may occur.
"""

from typing import Any

STRING = {"type": "string", "minLength": 1}
URI = {"type": "string", "pattern": r"^(https?://|urn:uuid:)\S+$"}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d(:\d\d(\.\d+)?)?$"}


def record(*required: str, **properties: Any) -> dict[str, Any]:
    """An object with these properties and no others."""
    return {"type": "object", "additionalProperties": False, "required": list(required), "properties": properties}


def listed(items: dict[str, Any]) -> dict[str, Any]:
    """An array with at least one of them."""
    return {"type": "array", "items": items, "minItems": 1}


ROLES = listed(record("value", role=STRING, contentType=STRING, value=STRING))
NAMED = listed(record("name", name=STRING, rel=STRING, literal=STRING))
ITEM = {
    "uri": URI,
    "standard": record("name", "version", "schema", name=STRING, version={"const": "3.0"}, schema=URI),
    "type": {"enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"]},
    "representationType": {"enum": ["full", "partial"]},
    "profile": STRING,
    "language": STRING,
    "contentCreated": MOMENT,
    "versionCreated": MOMENT,
    "title": STRING,
    "headlines": ROLES,
    "descriptions": ROLES,
    "by": STRING,
    "located": STRING,
    "infoSources": listed(record("name", name=STRING)),
    "bodies": listed(
        record(
            "value",
            role=STRING,
            contentType=STRING,
            charCount={"type": "integer"},
            wordCount={"type": "integer"},
            value=STRING,
        )
    ),
    "people": NAMED,
    "organisations": NAMED,
    "places": NAMED,
    "subjects": NAMED,
    "events": listed(record("id", id=STRING, name=STRING, rel=STRING, literal=STRING)),
    "renditions": listed(record("name", name=STRING, href=URI)),
}
NINJS = record("uri", **ITEM, associations=listed(record("name", "uri", **ITEM, name=STRING)))
