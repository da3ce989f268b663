package org.jingwei.app.web.audit;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.wiring.Auditor;
import org.jingwei.app.wiring.Auditor.Audit;
import org.jingwei.app.wiring.Auditor.Onlooker;
import org.jingwei.app.wiring.Auditor.Step;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.audit.Decision;
import org.jingwei.office.audit.AuditWriter;
import org.jingwei.office.audit.ClauseWords;
import org.jingwei.office.audit.FindingSheet;
import org.jingwei.office.layout.LayoutCheck;
import org.jingwei.office.layout.LayoutReport;
import org.springframework.stereotype.Component;

/** What is done with a filled page. Nothing of it outlives the answer. Thread-safe. */
@Component
final class AuditDesk {

    private final Site site;
    private final Auditor auditor;
    private final AuditWriter writer;
    private final LayoutCheck layout = LayoutCheck.standard();

    AuditDesk(Site site) {
        this.site = site;
        this.auditor = new Auditor(site.doors());
        this.writer = AuditWriter.with(site.doors().clock());
    }

    /** A draft that was read and audited. */
    record Audited(Draft draft, Audit audit) {}

    Audited audit(AuditForm form, Onlooker onlooker) {
        Draft draft = Draft.of(form, site.doors().documents());
        Audit audit = auditor.audit(
                draft.document(), draft.earlier(), Optional.of(site.ledger()).filter(l -> form.ledger()), onlooker);
        return new Audited(draft, audit);
    }

    Results results(AuditForm form, Onlooker onlooker) {
        Audited audited = audit(form, onlooker);
        onlooker.at(Step.TELLING, 0, 1);
        return Results.of(
                        audited.draft, audited.audit, form.show(), site.ledger().decisions()::of)
                .withLayout(layout(form, audited.draft));
    }

    /** Of a Word file only: what is pasted has no layout. */
    private Optional<LayoutReport> layout(AuditForm form, Draft draft) {
        return form.file()
                .filter(file -> draft.read())
                .flatMap(file -> layout.check(draft.document().name(), file.bytes()));
    }

    /** The draft as a Word file with a comment at the words of each finding that nobody called right. */
    byte[] word(AuditForm form, Onlooker onlooker) {
        Audited audited = audit(form, onlooker);
        onlooker.at(Step.TELLING, 0, 1);
        Map<String, Decision> decided = decided(audited.audit);
        var findings = audited.audit.findings().stream()
                .filter(finding -> Optional.ofNullable(decided.get(Fingerprint.of(finding)))
                        .filter(decision -> decision.kind() == Decision.Kind.DISMISSED)
                        .isEmpty())
                .toList();
        return form.file()
                .map(file -> writer.write(audited.draft.document().name(), file.bytes(), findings))
                .orElseGet(() -> writer.write(audited.draft.document(), findings));
    }

    /** The gravest first, as on the page. */
    byte[] sheet(AuditForm form, Onlooker onlooker) {
        Audited audited = audit(form, onlooker);
        onlooker.at(Step.TELLING, 0, 1);
        Map<String, Decision> decided = decided(audited.audit);
        ClauseWords words = new ClauseWords(audited.draft.document());
        return FindingSheet.told(audited.audit.findings().stream()
                .sorted(Comparator.comparing(
                        finding -> Shown.of(finding, decided.containsKey(Fingerprint.of(finding)))))
                .map(finding -> new FindingSheet.Told(
                        finding,
                        words.of(finding),
                        Optional.ofNullable(decided.get(Fingerprint.of(finding)))
                                .map(Decision::told)
                                .orElse("")))
                .toList());
    }

    private Map<String, Decision> decided(Audit audit) {
        return site.ledger()
                .decisions()
                .of(audit.findings().stream().map(Fingerprint::of).distinct().toList());
    }
}
