// The page 核稿: a text that is audited while it is written. Without this script the page works by its button.
(() => {
  "use strict";
  const draft = document.getElementById("draft");
  if (!draft) return;
  const by = id => document.getElementById(id);
  const area = by("text"), marked = by("marked"), findings = by("findings"), file = by("file");
  let chosen = 0, waiting = 0;
  draft.classList.add("alive");

  const audit = () => htmx.trigger("#auditor", "audit");
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(audit, 350); };

  // ---- the marks lie under the text; what is typed is carried over to them at once, so that they stay at their words
  const spot = offset => {
    const walker = document.createTreeWalker(marked, NodeFilter.SHOW_TEXT);
    let node, left = offset, last = null;
    while ((node = walker.nextNode())) {
      if (left <= node.length) return [node, left];
      left -= node.length;
      last = node;
    }
    return last ? [last, last.length] : [marked, 0];
  };
  const follow = () => {
    if (draft.classList.contains("filed")) return;
    const was = marked.textContent, is = area.value + "\n";
    if (was === is) return;
    let head = 0;
    const most = Math.min(was.length, is.length);
    while (head < most && was[head] === is[head]) head++;
    let tail = 0;
    while (tail < most - head && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail++;
    const range = document.createRange();
    range.setStart(...spot(head));
    range.setEnd(...spot(was.length - tail));
    range.deleteContents();
    range.insertNode(document.createTextNode(is.slice(head, is.length - tail)));
  };
  let composing = false;
  area.addEventListener("compositionstart", () => { composing = true; });
  area.addEventListener("compositionend", () => { composing = false; soon(); });
  area.addEventListener("input", () => { follow(); if (!composing) soon(); });

  // ---- files
  const filed = () => {
    const name = file.files.length ? file.files[0].name : "";
    draft.classList.toggle("filed", name !== "");
    by("filename").textContent = name;
    if (name) marked.removeAttribute("aria-hidden"); else marked.setAttribute("aria-hidden", "true");
    marked.textContent = name ? "" : area.value + "\n";
    chosen = 0;
    findings.replaceChildren();
    if (name || area.value) say(name ? "正在读《" + name + "》…" : "正在核对…", "status");
    audit();
  };
  file.addEventListener("change", filed);
  by("unfile").addEventListener("click", () => { file.value = ""; filed(); area.focus(); });
  const paper = draft.querySelector(".paper");
  paper.addEventListener("dragover", event => {
    if ([...event.dataTransfer.types].includes("Files")) { event.preventDefault(); paper.classList.add("over"); }
  });
  paper.addEventListener("dragleave", () => paper.classList.remove("over"));
  paper.addEventListener("drop", event => {
    paper.classList.remove("over");
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    file.files = event.dataTransfer.files;
    filed();
  });

  draft.addEventListener("change", event => {
    if (!event.target.matches("[name=ledger], [name=earlier]")) return;
    draft.querySelector(".against").classList.toggle("with", draft.elements.ledger.checked || by("earlier").files.length > 0);
    audit();
  });

  // ---- a reason in one's own words goes with the button beside it
  draft.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (button) draft.elements.reason.value = button.hasAttribute("data-own") ? button.previousElementSibling.value : "";
  }, true);
  draft.addEventListener("keydown", event => {
    if (event.key !== "Enter" || !event.target.matches(".own input")) return;
    event.preventDefault();
    event.target.nextElementSibling.click();
  });

  // ---- walking
  const cards = () => [...findings.querySelectorAll(".finding")].filter(card => card.offsetParent !== null);
  const light = marks => {
    marked.querySelectorAll(".on").forEach(mark => mark.classList.remove("on"));
    marks.forEach(mark => mark.classList.add("on"));
  };
  const choose = (number, show) => {
    chosen = number;
    findings.querySelectorAll(".finding").forEach(card => card.classList.toggle("on", +card.dataset.finding === number));
    const marks = [...marked.querySelectorAll(`mark[data-findings~="${number}"]`)];
    light(marks);
    if (show !== "card" && marks[0]) marks[0].scrollIntoView({ block: "center" });
    const card = by("f" + number);
    if (show !== "text" && card) card.scrollIntoView({ block: "nearest" });
  };
  const step = by => {
    const all = cards();
    if (!all.length) return;
    const at = all.findIndex(card => +card.dataset.finding === chosen);
    choose(+all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length].dataset.finding);
  };
  by("next").addEventListener("click", () => step(1));
  by("previous").addEventListener("click", () => step(-1));
  by("print").addEventListener("click", () => print());

  const chooseAt = node => {
    const mark = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("mark[data-findings]");
    if (!mark || !mark.dataset.findings) return;
    const numbers = mark.dataset.findings.split(" ").map(Number).filter(number => by("f" + number)?.offsetParent);
    if (numbers.length) choose(numbers[(numbers.indexOf(chosen) + 1) % numbers.length], "card");
  };
  area.addEventListener("click", () => { if (area.selectionStart === area.selectionEnd) chooseAt(spot(area.selectionStart)[0]); });
  marked.addEventListener("click", event => chooseAt(event.target));

  area.addEventListener("keydown", event => {
    if (event.altKey && (event.code === "KeyJ" || event.code === "KeyK")) { event.preventDefault(); step(event.code === "KeyJ" ? 1 : -1); }
    if (event.ctrlKey && event.key === "Enter") { event.preventDefault(); audit(); }
    if (event.key === "Escape") area.blur();
  });

  findings.addEventListener("click", event => {
    const jump = event.target.closest("[data-jump]");
    const copy = event.target.closest("[data-copy]");
    if (jump) {
      event.preventDefault();
      if (+jump.dataset.jump) choose(+jump.dataset.jump, "none");
      const mark = by(jump.getAttribute("href").slice(1));
      if (!mark) return;
      if (!+jump.dataset.jump) light([mark]);
      mark.scrollIntoView({ block: "center" });
    } else if (copy) {
      copied(copy);
    } else if (!event.target.closest("button, a, input, summary, label, select")) {
      const card = event.target.closest(".finding");
      if (card) choose(+card.dataset.finding, "text");
    }
  });
  // A page that comes without TLS from another machine has no clipboard of the new kind.
  const copied = button => {
    const words = button.dataset.copy;
    const told = () => { button.textContent = "已复制"; setTimeout(() => { button.textContent = "复制成回复"; }, 1500); };
    if (navigator.clipboard && isSecureContext) { navigator.clipboard.writeText(words).then(told); return; }
    const place = document.createElement("textarea");
    place.value = words;
    button.after(place);
    place.select();
    if (document.execCommand("copy")) told();
    place.remove();
    button.focus();
  };

  // ---- work that takes its time
  const headers = JSON.parse(document.body.getAttribute("hx-headers") || "{}");
  // How far it is and how long it takes, where one would begin to wonder. A file is made without an answer that a page could
  // see: it is done when nothing is done for it any more.
  const busy = by("busy"), bar = by("progress");
  let ticking = 0, making = "";
  const rest = () => {
    clearInterval(ticking);
    making = "";
    busy.classList.remove("making");
    by("doing").textContent = "正在核对";
    by("elapsed").textContent = "";
    bar.removeAttribute("value");
  };
  const watch = what => {
    rest();
    making = what;
    busy.classList.toggle("making", what !== "");
    const begun = Date.now();
    let asking = false, seen = false;
    const mine = ticking = setInterval(() => {
      const seconds = Math.round((Date.now() - begun) / 1000);
      by("elapsed").textContent = seconds < 2 ? "" : "，已 " + seconds + " 秒";
      if (seconds < 1 || asking) return;
      asking = true;
      fetch("/audit/progress?" + new URLSearchParams({ desk: draft.elements.desk.value, what }))
        .then(answer => answer.status === 200 ? answer.json() : null)
        .then(done => {
          if (mine !== ticking) return;
          if (done) {
            seen = true;
            bar.max = 100;
            bar.value = done.share;
            by("doing").textContent = done.doing + "，约 " + done.share + "%";
          } else if (what && (seen || seconds > 5)) rest();
        })
        .catch(() => {})
        .finally(() => { asking = false; });
    }, 500);
  };
  by("auditor").addEventListener("htmx:beforeRequest", () => watch(""));
  by("auditor").addEventListener("htmx:afterRequest", () => { if (!making) rest(); });
  draft.addEventListener("submit", event => {
    const made = /\/audit\/(word|sheet)$/.exec(event.submitter?.getAttribute("formaction") || "");
    if (made) watch(made[1]);
  });
  by("cancel").addEventListener("click", () => {
    const what = making;
    if (what) rest(); else htmx.trigger("#auditor", "htmx:abort");
    say(what ? "已取消，文件没有做出来。" : "已取消，没有核完；点“核对”再来。", "status");
    fetch("/audit/stop", { method: "POST", headers, body: new URLSearchParams({ desk: draft.elements.desk.value, what }) });
  });
  by("auditor").addEventListener("htmx:xhr:progress", event => {
    if (event.detail.lengthComputable && event.detail.loaded < event.detail.total) {
      bar.max = event.detail.total;
      bar.value = event.detail.loaded;
      by("doing").textContent = "正在传";
    } else if (by("doing").textContent === "正在传") {
      bar.removeAttribute("value");
      by("doing").textContent = "正在核对";
    }
  });
  const say = (sentence, role = "alert") => {
    findings.querySelector(".audit-said")?.remove();
    const box = document.createElement("div");
    box.className = (role === "alert" ? "alert alert-warning" : "alert alert-info") + " audit-said";
    box.setAttribute("role", role);
    box.textContent = sentence;
    findings.prepend(box);
  };
  draft.addEventListener("htmx:responseError", event => {
    say(event.detail.xhr.status === 400 ? "不采纳要写理由，最多 500 字。" : "没有记下（" + event.detail.xhr.status + "），请再试一次。");
  });
  by("auditor").addEventListener("htmx:responseError", event => {
    const status = event.detail.xhr.status;
    if (status === 409) return;
    say(status === 413 ? "文件太大：一个文件最多 64 MB。"
      : status === 403 || status === 401 ? "登录已失效，请刷新页面再进入；文字请先复制下来。"
      : "没有核成（" + status + "），请再试一次。");
  });
  by("auditor").addEventListener("htmx:sendError", () => say("连不上服务器，请看网络；文字还在页上。"));
  document.addEventListener("htmx:afterSettle", event => {
    if (event.detail.target !== findings) return;
    follow();
    if (chosen && by("f" + chosen)) choose(chosen, "none");
  });
  if (area.value && !findings.querySelector(".finding, .audit-summary")) audit();
})();
