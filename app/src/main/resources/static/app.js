// What every page needs: charts drawn from the data beside them, and keys.
(() => {
  "use strict";

  // <div class="chart" data-chart='{…ECharts option…}'>; ECharts is fetched by the first page that has one.
  const charts = root => {
    const places = root.querySelectorAll("[data-chart]");
    if (places.length === 0) return;
    const draw = () => places.forEach(place => {
      const chart = echarts.getInstanceByDom(place) || echarts.init(place);
      chart.setOption({ animation: false, ...JSON.parse(place.dataset.chart) });
    });
    if (window.echarts) { draw(); return; }
    const script = document.createElement("script");
    script.src = "/lib/echarts.min.js";
    script.onload = draw;
    document.head.append(script);
  };
  addEventListener("resize", () => window.echarts
    && document.querySelectorAll("[data-chart]").forEach(place => echarts.getInstanceByDom(place)?.resize()));

  // An element with data-key="j" is clicked (a field: focused) when that key is pressed outside a field.
  addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
    const target = [...document.querySelectorAll("[data-key]")].find(one => one.dataset.key === event.key);
    if (!target) return;
    event.preventDefault();
    if (target.matches("input, textarea, select")) target.focus(); else target.click();
  });

  // <button data-print>; charts take the width of the paper before it is printed.
  document.addEventListener("click", event => { if (event.target.closest("[data-print]")) print(); });
  const fit = () => window.echarts && document.querySelectorAll("[data-chart]").forEach(place => echarts.getInstanceByDom(place)?.resize());
  addEventListener("beforeprint", fit);
  addEventListener("afterprint", fit);

  document.addEventListener("DOMContentLoaded", () => charts(document));
  document.addEventListener("htmx:afterSwap", event => charts(event.detail.target.parentElement || document));
})();

// 文库: files are sent one by one, two at a time, each with its progress and its end.
(() => {
  "use strict";
  const AT_ONCE = 2;

  const start = form => {
    const input = form.querySelector("input[type=file]");
    const list = document.getElementById("transfers");
    const most = Number(form.dataset.most);
    const queue = [];
    let running = 0;

    const row = file => {
      const item = document.createElement("li");
      item.className = "list-group-item upload upload-info";
      item.innerHTML = '<span class="upload-state"><span class="sign" aria-hidden="true"></span><b></b></span>'
        + '<span class="upload-name"></span><span class="upload-said"><progress max="100" value="0"></progress> <span></span></span>'
        + '<button type="button" class="btn btn-sm btn-ghost-danger">取消</button>';
      item.querySelector(".upload-name").textContent = file.name;
      item.querySelector("progress").setAttribute("aria-label", "上传 " + file.name);
      item.querySelector("b").textContent = "等待";
      list.hidden = false;
      list.append(item);
      return item;
    };

    const end = (item, state, sentence, look) => {
      item.className = "list-group-item upload upload-" + look;
      item.querySelector("b").textContent = state;
      item.querySelector(".upload-said").textContent = sentence;
      const button = item.querySelector("button");
      button.textContent = "知道了";
      button.className = "btn btn-sm";
      button.onclick = () => { item.remove(); list.hidden = !list.children.length; };
    };

    const show = html => {
      const old = document.getElementById("uploads");
      const parsed = new DOMParser().parseFromString(html, "text/html").getElementById("uploads");
      if (!parsed) return;
      old.replaceWith(parsed);
      htmx.process(parsed);
    };

    const send = ({ file, item }) => {
      running++;
      const request = new XMLHttpRequest();
      const done = () => { running--; next(); };
      item.querySelector("b").textContent = "上传";
      item.querySelector("button").onclick = () => request.abort();
      request.upload.onprogress = event => {
        const percent = event.lengthComputable ? Math.floor(event.loaded * 100 / event.total) : 0;
        item.querySelector("progress").value = percent;
        item.querySelector(".upload-said span").textContent = percent + "%";
      };
      request.onload = () => {
        if (request.status === 200 && !request.responseURL.includes("/login")) {
          item.remove();
          list.hidden = !list.children.length;
          show(request.responseText);
        } else {
          end(item, "没有传上", request.status === 413 ? "文件太大" : request.status === 403 || request.status === 200
            ? "页面已失效，请刷新后再传" : "服务器没有收下（" + request.status + "）", "bad");
        }
        done();
      };
      request.onerror = () => { end(item, "没有传上", "连接断了，请再传一次", "bad"); done(); };
      request.onabort = () => { end(item, "已取消", "没有传完，什么也没有写", "same"); done(); };
      request.open("POST", form.action);
      Object.entries(JSON.parse(document.body.getAttribute("hx-headers"))).forEach(([name, value]) => request.setRequestHeader(name, value));
      request.setRequestHeader("HX-Request", "true");
      const data = new FormData();
      data.append("files", file);
      request.send(data);
    };

    const next = () => {
      while (running < AT_ONCE && queue.length) send(queue.shift());
    };

    const take = files => {
      for (const file of files) {
        const item = row(file);
        if (file.size > most) { end(item, "没有传上", "文件太大：一个文件最多 " + most / 1048576 + " MB", "bad"); continue; }
        const job = { file, item };
        item.querySelector("button").onclick = () => {
          const at = queue.indexOf(job);
          if (at >= 0) { queue.splice(at, 1); end(item, "已取消", "没有上传", "same"); }
        };
        queue.push(job);
      }
      next();
    };

    form.querySelector("[type=submit]").hidden = true;
    input.addEventListener("change", () => { take([...input.files]); input.value = ""; });
    ["dragenter", "dragover"].forEach(name => form.addEventListener(name, event => { event.preventDefault(); form.classList.add("over"); }));
    ["dragleave", "drop"].forEach(name => form.addEventListener(name, () => form.classList.remove("over")));
    // a folder that is dropped has no bytes; its files are asked for one by one
    const walk = async (entry, found) => {
      if (entry.isFile) found.push(await new Promise((good, bad) => entry.file(good, bad)));
      if (!entry.isDirectory) return;
      const reader = entry.createReader();
      for (let some; (some = await new Promise((good, bad) => reader.readEntries(good, bad))).length;) {
        for (const one of some) await walk(one, found);
      }
    };
    form.addEventListener("drop", async event => {
      event.preventDefault();
      const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
      if (!entries.length) { take([...event.dataTransfer.files]); return; }
      const found = [];
      for (const entry of entries) await walk(entry, found).catch(() => {});
      take(found);
    });
    addEventListener("beforeunload", event => { if (running || queue.length) event.preventDefault(); });
  };

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("form[data-upload]").forEach(start));
})();

// 阅读: from fact to fact by keys, the fact in hand marked and named in the address, line numbers on demand.
(() => {
  "use strict";

  const start = place => {
    const facts = () => [...place.querySelectorAll(".article-text a.fact")];
    const beside = place.querySelector(".beside");
    let here = -1;

    const at = index => {
      const all = facts();
      if (index < 0 || index >= all.length) return;
      all[here]?.classList.remove("here");
      here = index;
      all[here].classList.add("here");
      history.replaceState(null, "", "#" + all[here].id);
    };
    const go = index => {
      const all = facts();
      if (!all.length) return;
      at(Math.min(Math.max(index, 0), all.length - 1));
      all[here].focus({ preventScroll: true });
      all[here].scrollIntoView({ block: "center" });
      if (beside.classList.contains("filled")) open(all[here]);
    };
    const open = fact => htmx.ajax("GET", fact.getAttribute("href"), { target: "#fact", swap: "innerHTML" });

    place.addEventListener("click", event => {
      const fact = event.target.closest(".article-text a.fact");
      if (fact) at(facts().indexOf(fact));
    });
    document.addEventListener("htmx:afterSwap", event => {
      if (event.detail.target.id !== "fact") return;
      beside.classList.add("filled");
      beside.scrollTop = 0;
      facts()[here]?.scrollIntoView({ block: matchMedia("(max-width: 991px)").matches ? "start" : "nearest" });
    });
    document.addEventListener("click", event => {
      const step = event.target.closest("[data-step]")?.dataset.step;
      if (!step) return;
      if (step !== "doubtful") { go(here < 0 ? (step > 0 ? 0 : facts().length - 1) : here + Number(step)); return; }
      const next = facts().findIndex((fact, index) => index > here && fact.classList.contains("doubtful"));
      go(next < 0 ? facts().findIndex(fact => fact.classList.contains("doubtful")) : next);
    });
    document.querySelector("[data-toggle-lines]").addEventListener("click", event => {
      const on = place.classList.toggle("with-lines");
      event.currentTarget.setAttribute("aria-pressed", on);
      event.currentTarget.classList.toggle("active", on);
    });
    addEventListener("keydown", event => {
      if (event.key !== "Escape") return;
      beside.classList.remove("filled");
      facts()[here]?.focus();
    });
    const named = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      const fact = id.startsWith("f") && document.getElementById(id);
      if (fact && place.contains(fact)) { at(facts().indexOf(fact)); fact.scrollIntoView({ block: "center" }); open(fact); }
      if (id.startsWith("L") && document.getElementById(id)) {
        if (!place.classList.contains("with-lines")) document.querySelector("[data-toggle-lines]").click();
        document.getElementById(id).scrollIntoView({ block: "center" });
      }
    };
    document.querySelectorAll(".scripted").forEach(one => { one.hidden = false; });
    addEventListener("hashchange", named);
    named();
  };

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-reading]").forEach(start));
})();

// 核对: the form opens with its first field in hand.
addEventListener("hashchange", () => {
  if (location.hash === "#mend") document.querySelector("#mend input[name=indicator]")?.select();
});

// 调度: <input type="checkbox" data-tick="pick"> ticks all boxes of that name in its form.
document.addEventListener("change", event => {
  const name = event.target.dataset && event.target.dataset.tick;
  if (name) event.target.form.querySelectorAll(`input[name="${name}"]`).forEach(box => { box.checked = event.target.checked; });
});
