"use strict";
(() => {
  const root = document.documentElement;
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  tip.setAttribute("role", "tooltip");
  document.body.append(tip);
  const SVG = "http://www.w3.org/2000/svg";
  const thread = document.createElementNS(SVG, "svg");
  thread.classList.add("thread");
  thread.setAttribute("aria-hidden", "true");
  document.body.append(thread);

  // What is shown for an element: itself, what is around it, and, on a link, the marks within.
  const marksAt = (element) => {
    const found = [];
    for (let at = element.closest("[data-tip]"); at; at = at.parentElement.closest("[data-tip]")) found.push(at);
    if (element.matches("a")) found.push(...element.querySelectorAll("[data-tip]"));
    return found;
  };
  const part = (name, text) => {
    const span = document.createElement("span");
    span.className = name;
    span.dir = "auto";
    for (const piece of text.split(" · ")) {
      const own = document.createElement("bdi");  // so that "1 mention" stays so beside Arabic
      own.textContent = piece;
      span.append(span.childElementCount ? " · " : "", own);
    }
    return span;
  };
  const place = (element, event) => {
    const boxes = [...element.getClientRects()];
    const under = (box) => event && event.clientY >= box.top - 2 && event.clientY <= box.bottom + 2;
    const box = boxes.find(under) || boxes[0] || element.getBoundingClientRect();
    const left = Math.min(Math.max(8, event ? event.clientX - 24 : box.left), innerWidth - tip.offsetWidth - 8);
    const below = box.bottom + 8;
    const top = below + tip.offsetHeight > innerHeight - 8 ? box.top - tip.offsetHeight - 8 : below;
    tip.style.transform = `translate(${Math.round(Math.max(8, left))}px, ${Math.round(Math.max(8, top))}px)`;
  };
  const quiet = () => {
    for (const element of document.querySelectorAll(".active")) element.classList.remove("active");
    thread.replaceChildren();
  };
  // A line from the quote to who said it.
  const tie = (number) => {
    const all = [...document.querySelectorAll(`article [data-quote="${CSS.escape(number)}"]`)];
    for (const element of all) element.classList.add("active");
    const speaker = all.find((element) => element.classList.contains("speaker"));
    if (!speaker) return;
    const to = speaker.getBoundingClientRect();
    for (const piece of all.filter((element) => element.classList.contains("quote"))) {
      const boxes = [...piece.getClientRects()];
      if (!boxes.length) continue;
      const above = boxes[0].top <= to.top;
      const from = above ? boxes[boxes.length - 1] : boxes[0];
      const x1 = from.left + from.width / 2, x2 = to.left + to.width / 2;
      const y1 = above ? from.bottom : from.top, y2 = above && to.top > from.bottom ? to.top : to.bottom;
      const bend = Math.max(14, Math.abs(y2 - y1) / 2);
      const path = document.createElementNS(SVG, "path");
      const sx = scrollX, sy = scrollY;
      const c1 = above ? y1 + bend : y1 - bend, c2 = y2 === to.top ? y2 - bend : y2 + bend;
      path.setAttribute("d", `M${x1 + sx},${y1 + sy} C${x1 + sx},${c1 + sy} ${x2 + sx},${c2 + sy} ${x2 + sx},${y2 + sy}`);
      thread.append(path);
    }
  };
  const show = (element, event) => {
    const marks = marksAt(element).filter((mark) => !off(mark));
    if (!marks.length) return hide();
    tip.replaceChildren(
      ...marks.map((mark) => {
        const [kind, name, rest] = mark.dataset.tip.split("\t");
        const box = document.createElement("div");
        box.append(part("kind", kind), part("name", name));
        if (rest) box.append(part("rest", rest));
        return box;
      }),
    );
    tip.hidden = false;
    quiet();
    for (const mark of marks) if (mark.dataset.quote !== undefined) tie(mark.dataset.quote);
    place(marks[0], event);
  };
  const hide = () => {
    tip.hidden = true;
    quiet();
  };
  const off = (mark) => [...mark.classList].some((name) => root.classList.contains(`no-${name}`)) ||
    (mark.classList.contains("chip") && root.classList.contains("no-quote"));

  let leaving = 0;
  const soon = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 160);
  };
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch" || !(event.target instanceof Element)) return;
    clearTimeout(leaving);
    if (tip.contains(event.target)) return;
    const mark = event.target.closest("[data-tip], a");
    if (mark && marksAt(mark).length) show(mark, event);
    else if (!tip.hidden) soon();
  });
  document.addEventListener("focusin", (event) => {
    clearTimeout(leaving);
    if (event.target.closest("[data-tip], a")) show(event.target.closest("[data-tip], a"));
  });
  document.addEventListener("focusout", soon);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  // A touch shows the tip; the next one on the same mark follows it.
  let touched = null;
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("[data-tip]");
    if (event.pointerType !== "touch") return;
    if (mark && mark !== touched) {
      event.preventDefault();
      show(mark, event);
    } else hide();
    touched = mark;
  });
  addEventListener("resize", hide);

  for (const button of document.querySelectorAll("[data-filter]")) {
    button.addEventListener("click", () => {
      const hidden = root.classList.toggle(`no-${button.dataset.filter}`);
      button.setAttribute("aria-pressed", String(!hidden));
      for (const mark of document.querySelectorAll(`article a.mark.${CSS.escape(button.dataset.filter)}`)) {
        if (hidden) mark.tabIndex = -1;
        else mark.removeAttribute("tabindex");
      }
      hide();
    });
  }
  const voices = [...document.querySelectorAll("[data-voice]")];
  for (const button of voices) {
    button.addEventListener("click", () => {
      const chosen = button.getAttribute("aria-pressed") !== "true";
      for (const other of voices) other.setAttribute("aria-pressed", String(chosen && other === button));
      root.classList.toggle("one-voice", chosen);
      for (const element of document.querySelectorAll(".chosen")) element.classList.remove("chosen");
      if (!chosen) return;
      const chips = document.querySelectorAll(`article .chip[href="#speaker-${button.dataset.voice}"]`);
      for (const chip of chips) {
        const same = `article [data-quote="${CSS.escape(chip.dataset.quote)}"]`;
        for (const element of document.querySelectorAll(same)) element.classList.add("chosen");
      }
    });
  }
  // A name in the list leads from mention to mention.
  for (const link of document.querySelectorAll("[data-mentions]")) {
    let next = 0;
    link.addEventListener("click", (event) => {
      const mentions = document.querySelectorAll(`[id^="${CSS.escape(link.dataset.mentions)}-"]`);
      if (!mentions.length) return;
      event.preventDefault();
      location.hash = mentions[next % mentions.length].id;
      next += 1;
    });
  }
})();
