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

  document.addEventListener("DOMContentLoaded", () => charts(document));
  document.addEventListener("htmx:afterSwap", event => charts(event.detail.target.parentElement || document));
})();
