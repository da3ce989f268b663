package org.jingwei.app.web.data;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.FactWords;
import org.jingwei.core.data.CsvLine;
import org.jingwei.core.fact.Quantity;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.Source;
import org.jingwei.office.sheet.Column;
import org.jingwei.office.sheet.Sheet;
import org.jingwei.office.sheet.SheetValue;
import org.jingwei.office.sheet.SheetWriter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The great table, or a series of it, as a file: up to {@value #MOST} cells, each with status, period, basis and evidence. */
@Controller
class DataFiles {

    private static final int MOST = 10_000;
    private static final List<String> HEAD = List.of(
            "指标", "指标代码", "地区", "时期", "时期代码", "类别", "状态", "数值", "上限", "单位", "所说", "来源数", "各处不一", "依据", "行", "原文");

    private final Site site;

    DataFiles(Site site) {
        this.site = site;
    }

    @GetMapping({"/data.csv", "/data.xlsx"})
    ResponseEntity<byte[]> cells(HttpServletRequest request, DataForm.Address address) throws IOException {
        DataForm form = DataForm.of(address, site.ledger().regions());
        List<Cell> cells = new ArrayList<>();
        for (int offset = 0; offset < MOST && !form.unknown(); offset += Paging.LONGEST) {
            List<Cell> some = site.ledger()
                    .queries()
                    .cells(form.filter(), new Paging(offset, Paging.LONGEST))
                    .rows();
            cells.addAll(some);
            if (some.size() < Paging.LONGEST) {
                break;
            }
        }
        return file(request.getRequestURI(), "数据", cells);
    }

    @GetMapping({"/data/series.csv", "/data/series.xlsx"})
    ResponseEntity<byte[]> series(
            HttpServletRequest request,
            @RequestParam("indicator") String indicator,
            @RequestParam("place") String place,
            @RequestParam("measure") String measure,
            @RequestParam(name = "aspect", defaultValue = "") String aspect,
            @RequestParam(name = "basis", defaultValue = "") String basis)
            throws IOException {
        List<Cell> points = site.ledger()
                .queries()
                .series(DataPages.key(indicator, place, measure, aspect, basis), Optional.empty(), Optional.empty());
        return file(request.getRequestURI(), CellWords.indicator(indicator) + " " + place, points);
    }

    private static ResponseEntity<byte[]> file(String address, String name, List<Cell> cells) throws IOException {
        boolean workbook = address.endsWith(".xlsx");
        byte[] content = workbook ? workbook(name, cells) : csv(cells);
        return workbook
                ? Download.of(name + ".xlsx", Download.WORKBOOK, content)
                : Download.of(name + ".csv", "text/csv;charset=UTF-8", content);
    }

    /** With a byte-order mark: a double click opens it in Excel, unlike what commands print. */
    private static byte[] csv(List<Cell> cells) {
        StringBuilder text = new StringBuilder("\uFEFF").append(CsvLine.of(HEAD));
        for (Cell cell : cells) {
            text.append(CsvLine.of(row(cell).stream().map(DataFiles::harmless).toList()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet takes text that begins so for a formula; a figure may begin with a minus. */
    private static String harmless(String text) {
        boolean formula = !text.isEmpty() && "=+@\t".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static byte[] workbook(String name, List<Cell> cells) throws IOException {
        List<Column> columns = new ArrayList<>();
        HEAD.forEach(head -> columns.add(Column.of(head.equals("原文") || head.equals("依据") ? 40 : 14)));
        List<List<SheetValue>> rows = new ArrayList<>();
        cells.forEach(cell -> rows.add(values(cell)));
        return SheetWriter.bytes(Sheet.of("数据", name, HEAD, columns, rows));
    }

    private static List<SheetValue> values(Cell cell) {
        List<SheetValue> values = new ArrayList<>();
        row(cell).forEach(text -> values.add(SheetValue.of(text)));
        Quantity quantity = cell.standing().quantity();
        quantity.value().ifPresent(value -> values.set(7, SheetValue.of(value.value())));
        quantity.upper().ifPresent(value -> values.set(8, SheetValue.of(value.value())));
        values.set(11, SheetValue.of(cell.sources()));
        return values;
    }

    private static List<String> row(Cell cell) {
        Quantity quantity = cell.standing().quantity();
        Optional<Source.Printed> printed = cell.standing().origin().printed();
        return List.of(
                CellWords.indicator(cell.key().indicator()),
                cell.key().indicator(),
                cell.key().place(),
                CellWords.period(cell.key()),
                cell.key().period().toString(),
                CellWords.measure(cell.key()),
                CellWords.status(cell.key()),
                quantity.value().map(Object::toString).orElse(quantity.censored() ? "X" : ""),
                quantity.upper().map(Object::toString).orElse(""),
                quantity.unit().orElse(""),
                FactWords.approx(quantity.approx()),
                Integer.toString(cell.sources()),
                cell.differing() ? "是" : "",
                printed.map(Source.Printed::document)
                        .orElse(cell.standing().precedence().label()),
                printed.map(one -> Integer.toString(one.line())).orElse(""),
                printed.map(Source.Printed::quote).orElse(""));
    }
}
