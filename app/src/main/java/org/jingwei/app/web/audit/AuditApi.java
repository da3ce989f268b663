package org.jingwei.app.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jingwei.app.web.api.ApiAnswer;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.wiring.Auditor;
import org.jingwei.app.wiring.Auditor.Audit;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.text.Document;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.office.audit.Locator;
import org.jingwei.office.audit.Mark;
import org.jingwei.office.read.DocumentReader;
import org.jingwei.reading.exchange.FindingLines;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit for an office system or an editor: findings with the keys of the command line. Nothing of the draft is kept. */
@RestController
class AuditApi {

    private final Site site;
    private final Auditor auditor;
    private final Desk desk;

    AuditApi(Site site, Desk desk) {
        this.site = site;
        this.auditor = new Auditor(site.doors());
        this.desk = desk;
    }

    @PostMapping(
            path = "/api/v1/audit",
            consumes = {ApiInput.TEXT, ApiInput.BYTES, ApiInput.FORM})
    ResponseEntity<byte[]> audit(HttpServletRequest request) {
        DocumentReader reader = site.doors().documents();
        Document draft = ApiInput.document(request, reader);
        List<Document> earlier = ApiInput.earlier(request, draft, reader);
        Optional<LedgerStore> ledger =
                ApiInput.query(request, "ledger").filter("true"::equals).map(yes -> site.ledger());
        Audit audit =
                desk.work("api " + UUID.randomUUID(), onlooker -> auditor.audit(draft, earlier, ledger, onlooker));
        return ApiAnswer.of(
                request,
                head(audit),
                "findings",
                audit.findings().stream().map(FindingLines::write).toList());
    }

    private static Map<String, Object> head(Audit audit) {
        Locator locator = new Locator(audit.draft());
        List<List<Mark>> places = audit.findings().stream()
                .map(finding ->
                        locator.of(finding).stream().flatMap(List::stream).toList())
                .toList();
        List<Coverage.Number> numbers = Coverage.of(audit.draft(), audit.materials(), audit.findings(), places);
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("doc", audit.draft().name());
        head.put("numbers", numbers.size());
        head.put("checked", numbers.stream().filter(Coverage.Number::checked).count());
        return head;
    }
}
