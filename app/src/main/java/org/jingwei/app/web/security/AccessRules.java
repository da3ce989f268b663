package org.jingwei.app.web.security;

import java.util.List;
import org.jingwei.ledger.people.Action;
import org.springframework.http.HttpMethod;

/**
 * Which action a request needs: the first row that fits. What fits no row is refused, so a page without a row cannot be opened.
 */
final class AccessRules {

    /** A method (null: any), a path pattern of Spring's, and what is needed. */
    record Rule(HttpMethod method, String path, Action needed) {}

    static final List<Rule> ALL = List.of(
            new Rule(HttpMethod.GET, "/", Action.READ),
            new Rule(HttpMethod.GET, "/library/uploads", Action.UPLOAD),
            new Rule(HttpMethod.POST, "/library/uploads/**", Action.UPLOAD),
            new Rule(HttpMethod.POST, "/library/*/withdraw", Action.WITHDRAW),
            new Rule(HttpMethod.POST, "/library/*/reinstate", Action.WITHDRAW),
            new Rule(HttpMethod.POST, "/library/*/purge", Action.PURGE),
            new Rule(HttpMethod.GET, "/library/**", Action.READ),
            new Rule(HttpMethod.GET, "/data/import/**", Action.UPLOAD),
            new Rule(HttpMethod.POST, "/data/import/**", Action.UPLOAD),
            new Rule(HttpMethod.GET, "/data/**", Action.READ),
            new Rule(HttpMethod.GET, "/data.csv", Action.READ),
            new Rule(HttpMethod.GET, "/data.xlsx", Action.READ),
            new Rule(HttpMethod.GET, "/analysis/**", Action.READ),
            new Rule(HttpMethod.GET, "/pack", Action.READ),
            new Rule(HttpMethod.GET, "/targets/**", Action.READ),
            new Rule(HttpMethod.GET, "/targets.xlsx", Action.READ),
            new Rule(HttpMethod.POST, "/targets/**", Action.TARGET),
            new Rule(HttpMethod.GET, "/alerts/**", Action.READ),
            new Rule(HttpMethod.GET, "/alerts.xlsx", Action.READ),
            new Rule(HttpMethod.GET, "/search", Action.READ),
            new Rule(HttpMethod.GET, "/articles/*", Action.READ),
            new Rule(HttpMethod.GET, "/facts/*", Action.READ),
            new Rule(HttpMethod.GET, "/evidence/*/*/*", Action.READ),
            new Rule(HttpMethod.GET, "/review/**", Action.CORRECT),
            new Rule(HttpMethod.POST, "/review/**", Action.CORRECT),
            new Rule(HttpMethod.GET, "/audit/**", Action.AUDIT),
            new Rule(HttpMethod.POST, "/audit/**", Action.AUDIT),
            new Rule(HttpMethod.GET, "/tasks/**", Action.READ),
            new Rule(HttpMethod.POST, "/tasks", Action.DISPATCH),
            new Rule(HttpMethod.POST, "/tasks/sources/**", Action.DISPATCH),
            new Rule(HttpMethod.POST, "/tasks/*/owner/*", Action.REPORT),
            new Rule(HttpMethod.POST, "/tasks/*/office/*", Action.DISPATCH),
            new Rule(HttpMethod.POST, "/tasks/*/verify/*", Action.CLOSE),
            new Rule(HttpMethod.GET, "/projects/import/**", Action.DISPATCH),
            new Rule(HttpMethod.POST, "/projects/import/**", Action.DISPATCH),
            new Rule(HttpMethod.GET, "/projects/**", Action.READ),
            new Rule(HttpMethod.POST, "/projects", Action.DISPATCH),
            new Rule(HttpMethod.POST, "/projects/*/owner/*", Action.REPORT),
            new Rule(HttpMethod.POST, "/projects/*/office/*", Action.DISPATCH),
            new Rule(HttpMethod.POST, "/projects/*/statistics/*", Action.ENTER),
            new Rule(HttpMethod.GET, "/meetings/**", Action.READ),
            new Rule(HttpMethod.POST, "/meetings", Action.DISPATCH),
            new Rule(HttpMethod.POST, "/meetings/*/*", Action.DISPATCH),
            new Rule(HttpMethod.GET, "/scorecards/entry", Action.CLOSE),
            new Rule(HttpMethod.POST, "/scorecards/entry", Action.CLOSE),
            new Rule(HttpMethod.GET, "/scorecards/**", Action.READ),
            new Rule(HttpMethod.GET, "/supervision/rules/edit", Action.REGULATE),
            new Rule(HttpMethod.POST, "/supervision/rules/**", Action.REGULATE),
            new Rule(HttpMethod.GET, "/supervision/**", Action.READ),
            new Rule(HttpMethod.POST, "/supervision/steps/*/*", Action.DISPATCH),
            new Rule(HttpMethod.GET, "/system", Action.READ),
            new Rule(HttpMethod.GET, "/system/indicators", Action.READ),
            new Rule(HttpMethod.GET, "/system/regions", Action.READ),
            new Rule(HttpMethod.GET, "/system/rights", Action.READ),
            new Rule(HttpMethod.GET, "/system/delegations", Action.PEOPLE),
            new Rule(HttpMethod.POST, "/system/delegations/end", Action.PEOPLE),
            new Rule(HttpMethod.GET, "/system/journal", Action.JOURNAL),
            new Rule(HttpMethod.GET, "/system/people", Action.PEOPLE),
            new Rule(HttpMethod.POST, "/system/people/**", Action.PEOPLE));

    /** The document of the interface, which anybody may read. */
    static final String DOCUMENT = "/api/v1/openapi.json";

    /** The same for programs, which enter by a key. */
    static final List<Rule> API = List.of(
            new Rule(HttpMethod.POST, "/api/v1/audit", Action.AUDIT),
            new Rule(HttpMethod.POST, "/api/v1/extract", Action.READ),
            new Rule(HttpMethod.POST, "/api/v1/commitments", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/counts", Action.READ),
            new Rule(HttpMethod.POST, "/api/v1/documents", Action.UPLOAD),
            new Rule(HttpMethod.POST, "/api/v1/documents/{key}/withdraw", Action.WITHDRAW),
            new Rule(HttpMethod.POST, "/api/v1/documents/{key}/reinstate", Action.WITHDRAW),
            new Rule(HttpMethod.POST, "/api/v1/facts/{id}/confirm", Action.CORRECT),
            new Rule(HttpMethod.POST, "/api/v1/facts/{id}/reject", Action.CORRECT),
            new Rule(HttpMethod.POST, "/api/v1/facts/{id}/mend", Action.CORRECT),
            new Rule(HttpMethod.POST, "/api/v1/entries", Action.ENTER),
            new Rule(HttpMethod.POST, "/api/v1/targets", Action.TARGET),
            new Rule(HttpMethod.POST, "/api/v1/targets/splits", Action.TARGET),
            new Rule(HttpMethod.GET, "/api/v1/targets/splits", Action.READ),
            new Rule(HttpMethod.POST, "/api/v1/workbooks", Action.UPLOAD),
            new Rule(HttpMethod.GET, "/api/v1/workbooks/mappings", Action.READ),
            new Rule(HttpMethod.POST, "/api/v1/tasks/{id}/owner/{act}", Action.REPORT),
            new Rule(HttpMethod.POST, "/api/v1/tasks/{id}/office/{act}", Action.DISPATCH),
            new Rule(HttpMethod.POST, "/api/v1/tasks/{id}/verify/{act}", Action.CLOSE),
            new Rule(HttpMethod.GET, "/api/v1/standings", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/analysis", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/ranking", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/targets", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/alerts", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/regulations", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/documents", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/documents/{key}", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/documents/{key}/original", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/articles/{id}", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/facts/{id}", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/evidence/{key}/{line}/{column}", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/observations", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/observations/{id}", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/series", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/series/points", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/search", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/tasks", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/tasks/{id}", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/indicators", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/regions", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/journal", Action.JOURNAL),
            new Rule(HttpMethod.GET, "/api/v1/forecast", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/sdmx/dataflow/{agency}/{id}/{version}", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/sdmx/datastructure/{agency}/{id}/{version}", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/sdmx/codelist/{agency}/{id}/{version}", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/sdmx/data/{flow}/{key}", Action.READ),
            new Rule(HttpMethod.GET, "/api/v1/sdmx/data/{flow}/{key}/{provider}", Action.READ));

    private AccessRules() {}
}
