"""What was found in an article, beside it: warnings, speakers, entities, a timeline, where the fields came from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from newsstruct.article import Article, DateMention, Entity
from newsstruct.export.view.escaping import attributes, escaped, line
from newsstruct.export.view.speakers import Voice
from newsstruct.export.view.wording import DATE_TYPES, ENTITY_LISTS, counted, day, resolved


def aside_html(article: Article, voices: Sequence[Voice]) -> str:
    """The side column's sections; those without anything are left out."""
    sections = (
        ("warnings", "Warnings", _warnings(article)),
        ("speakers", "Speakers", _speakers(article, voices)),
        *((f"names-{kind.lower()}", name, _entities(article, kind)) for kind, name in ENTITY_LISTS.items()),
        ("timeline", "Timeline", _timeline(article)),
        ("provenance", "Where the fields came from", _provenance(article)),
    )
    return "".join(_section(name, title, inside) for name, title, inside in sections if inside)


def filters_html(article: Article) -> str:
    """Buttons that hide and show each kind of mark."""
    kinds = Counter(str(entity.type) for entity in article.entities)
    buttons = [("quote", "Quotes", len(article.quotes))]
    buttons += [(kind.lower(), name, kinds[kind]) for kind, name in ENTITY_LISTS.items()]
    buttons += [("date", "Dates", len(article.dates)), ("cross-link", "Cross-links", len(article.cross_links))]
    shown = "".join(_button(*button) for button in buttons if button[2])
    return f'<div class="filters" role="group" aria-label="Show marks">{shown}</div>' if shown else ""


def _button(kind: str, name: str, number: int) -> str:
    given = attributes(type="button", class_="filter", data_filter=kind, aria_pressed="true")
    return f'<button{given}>{name} <span class="number">{number}</span></button>'


def _section(name: str, title: str, inside: str) -> str:
    return f'<section class="{name}" aria-labelledby="{name}"><h2 id="{name}">{title}</h2>{inside}</section>'


def _warnings(article: Article) -> str:
    items = (f"<li>{line(w.message)} <code>{line(w.code)}</code></li>" for w in article.warnings)
    return _list("ul", items)


def _list(tag: str, items: Iterator[str]) -> str:
    inside = "".join(items)
    return f"<{tag}>{inside}</{tag}>" if inside else ""


def _speakers(article: Article, voices: Sequence[Voice]) -> str:
    items = [_speaker(article, voice) for voice in voices]
    nobody = [index for index, quote in enumerate(article.quotes) if quote.speaker is None]
    if nobody:
        items.append(
            f'<li id="speaker-none"><span class="chip s-none" aria-hidden="true">?</span> '
            f"<span>no speaker named: {_quote_links(nobody)}</span></li>"
        )
    return _list("ul", iter(items))


def _speaker(article: Article, voice: Voice) -> str:
    name = line(voice.name) or "(no name)"
    role = f' <span class="more">{line(voice.role)}</span>' if voice.role else ""
    given = attributes(type="button", class_=f"chip {voice.tint}", data_voice=str(voice.number), aria_pressed="false")
    label = f'<span class="unseen">Show only quotes of {name}</span>'
    button = f'<button{given}><span aria-hidden="true">{escaped(voice.initials)}</span>{label}</button>'
    quotes = counted(len(voice.quotes), "quote")
    said = f'<span class="more">{quotes}: {_quote_links(voice.quotes)}</span>'
    return f'<li id="speaker-{voice.number}">{button} <span><bdi>{name}</bdi>{role} {said}</span></li>'


def _quote_links(indexes: Sequence[int]) -> str:
    return " ".join(
        f"<a{attributes(href=f'#quote-{index}', aria_label=f'Quote {index + 1}')}>{index + 1}</a>" for index in indexes
    )


def _entities(article: Article, kind: str) -> str:
    found = ((at, entity) for at, entity in enumerate(article.entities) if entity.type == kind)
    often = sorted(found, key=lambda one: -len(one[1].mentions))
    return _list("ul", (_entity(at, entity) for at, entity in often))


def _entity(at: int, entity: Entity) -> str:
    name = f"<bdi>{line(entity.name) or '(no name)'}</bdi>"
    link = f"<a{attributes(href=f'#m-{at}-0', data_mentions=f'm-{at}')}>{name}</a>" if entity.mentions else name
    more = " · ".join(line(part) for part in (entity.role, entity.country) if part)
    number = f'<span class="number">{counted(len(entity.mentions), "mention")}</span>'
    return f'<li id="entity-{at}">{link} {f"<span class=more>{more}</span> " if more else ""}{number}</li>'


def _timeline(article: Article) -> str:
    mentions = [(_first_day(mention), _date(article, at, mention)) for at, mention in enumerate(article.dates)]
    if mentions and article.published:
        published = article.published.date()
        mentions.append((published, f'<li class="published"><b>{day(published)}</b> published</li>'))
    return _list("ol", (item for _, item in sorted(mentions, key=lambda one: one[0] or date.max)))


def _first_day(mention: DateMention) -> date | None:
    return mention.earliest or mention.latest


def _date(article: Article, at: int, mention: DateMention) -> str:
    words = line(article.text[mention.span.start : mention.span.end]) or "(nothing)"
    link = f"<a{attributes(href=f'#d-{at}')}>“<bdi>{words}</bdi>”</a>"
    kind = f'<span class="more">{DATE_TYPES[mention.type]}</span>' if mention.type != "DATE" else ""
    told = not mention.value or mention.value in resolved(mention)
    value = "" if told else f" <code>{line(mention.value)}</code>"
    return f'<li id="date-{at}"><b>{escaped(resolved(mention))}</b> {link} {kind}{value}</li>'


def _provenance(article: Article) -> str:
    rows = "".join(
        f"<tr><th scope=row>{line(name)}</th><td>{line(source.origin)}</td><td><bdi>{line(source.raw)}</bdi></td></tr>"
        for name, source in article.provenance.items()
    )
    head = "<thead><tr><th scope=col>Field</th><th scope=col>From</th><th scope=col>As it stood there</th></tr></thead>"
    return f'<div class="wide" tabindex="0"><table>{head}<tbody>{rows}</tbody></table></div>' if rows else ""
