package org.jingwei.app.web.data;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.api.ApiPage;
import org.jingwei.app.web.exchange.CellJson;
import org.jingwei.app.web.exchange.SourceJson;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.term.Aspect;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.SeriesKey;
import org.jingwei.ledger.query.SeriesSummary;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** 数据 for programs: cells, their sources, series; every number with its status, period, basis and evidence. */
@RestController
class ObservationsApi {

    private final Site site;

    ObservationsApi(Site site) {
        this.site = site;
    }

    /** @param occurrences other values of the same indicator, place and period */
    record CellWithSources(CellJson cell, List<SourceJson> sources, List<CellJson> occurrences) {}

    /** @param cells how many points it has, from the first month to the last */
    record SeriesJson(
            String indicator,
            String place,
            String measure,
            Optional<String> of,
            Optional<String> basis,
            int cells,
            YearMonth first,
            YearMonth last) {

        static SeriesJson of(SeriesSummary series) {
            return new SeriesJson(
                    series.key().indicator(),
                    series.key().place(),
                    series.key().measure().code(),
                    series.key().aspect().map(Aspect::code),
                    series.key().basis(),
                    series.cells(),
                    series.first(),
                    series.last());
        }
    }

    record SeriesList(List<SeriesJson> items) {}

    record PointList(List<CellJson> items) {}

    @GetMapping("/api/v1/observations")
    ApiPage<CellJson> observations(
            DataForm.Address address,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "size", defaultValue = "100") int size) {
        DataForm form = understood(DataForm.of(address, site.ledger().regions()));
        Paging paging = ApiPage.asked(page, size);
        return ApiPage.of(queries().cells(form.filter(), paging), paging, CellJson::of);
    }

    private static DataForm understood(DataForm form) {
        form.misunderstood().ifPresent(name -> {
            throw ApiInput.Refused.wrong("看不懂参数 " + name + "：指标用名称或代码，月份写作 2031-05，度量和状态用代码。");
        });
        return form;
    }

    @GetMapping("/api/v1/observations/{id}")
    CellWithSources observation(@PathVariable("id") long id) {
        Cell cell = queries().cell(id).orElseThrow(ObservationsApi::notThere);
        return new CellWithSources(
                CellJson.of(cell),
                queries().sources(id).stream().map(SourceJson::of).toList(),
                DataPages.others(queries(), cell).stream().map(CellJson::of).toList());
    }

    @GetMapping("/api/v1/series")
    SeriesList series(@RequestParam("indicator") String indicator, @RequestParam("place") String place) {
        return new SeriesList(
                queries().seriesOf(code(indicator), SoughtPlace.of(site.ledger().regions(), place)).stream()
                        .map(SeriesJson::of)
                        .toList());
    }

    @GetMapping("/api/v1/series/points")
    PointList points(
            @RequestParam("indicator") String indicator,
            @RequestParam("place") String place,
            @RequestParam("measure") String measure,
            @RequestParam(name = "of", defaultValue = "") String of,
            @RequestParam(name = "basis", defaultValue = "") String basis) {
        SeriesKey key =
                DataPages.key(code(indicator), SoughtPlace.of(site.ledger().regions(), place), measure, of, basis);
        return new PointList(queries().series(key, Optional.empty(), Optional.empty()).stream()
                .map(CellJson::of)
                .toList());
    }

    /** By its name, an alias or its code. */
    private String code(String indicator) {
        DataForm form = DataForm.of(
                new DataForm.Address(indicator, null, null, null, null, null, null, null),
                site.ledger().regions());
        return understood(form).known().orElseThrow(ObservationsApi::notThere).code();
    }

    private LedgerQueries queries() {
        return site.ledger().queries();
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
