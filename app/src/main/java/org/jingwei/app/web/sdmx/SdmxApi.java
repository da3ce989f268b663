package org.jingwei.app.web.sdmx;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.api.Problem;
import org.jingwei.app.wiring.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** SDMX REST 2.1: one flow, its structure, its code lists, and data by key; as of an instant, and with its history, as in 3. */
@RestController
class SdmxApi {

    private static final String BASE = "/api/v1/sdmx";
    private static final MediaType STRUCTURE =
            MediaType.parseMediaType("application/vnd.sdmx.structure+xml;version=2.1");
    private static final int PLACES = 20_000;

    private final Site site;

    SdmxApi(Site site) {
        this.site = site;
    }

    @GetMapping(BASE + "/dataflow/{agency}/{id}/{version}")
    ResponseEntity<byte[]> flows(@PathVariable("agency") String agency, @PathVariable("id") String id) {
        known(agency, Markup.AGENCY);
        known(id, Markup.FLOW);
        return answer(STRUCTURE, new Structures(prepared()).flows());
    }

    @GetMapping(BASE + "/datastructure/{agency}/{id}/{version}")
    ResponseEntity<byte[]> structure(
            @PathVariable("agency") String agency,
            @PathVariable("id") String id,
            @RequestParam(name = "references", defaultValue = "none") String references) {
        known(agency, Markup.AGENCY);
        known(id, Markup.STRUCTURE);
        return answer(STRUCTURE, new Structures(prepared()).structure(codes(), !references.equals("none")));
    }

    @GetMapping(BASE + "/codelist/{agency}/{id}/{version}")
    ResponseEntity<byte[]> list(@PathVariable("agency") String agency, @PathVariable("id") String id) {
        known(agency, Markup.AGENCY);
        Dimension dimension = Arrays.stream(Dimension.values())
                .filter(one -> one.list().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(id));
        return answer(STRUCTURE, new Structures(prepared()).list(codes(), dimension));
    }

    /** @param provider of data; there is one, so that it may be left out or be all */
    @GetMapping({BASE + "/data/{flow}/{key}", BASE + "/data/{flow}/{key}/{provider}"})
    ResponseEntity<byte[]> data(
            @PathVariable("flow") String flow,
            @PathVariable("key") String key,
            @PathVariable("provider") Optional<String> provider,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        String[] parts = flow.split(",", -1);
        known(parts.length > 1 ? parts[1] : parts[0], Markup.FLOW);
        provider.ifPresent(one -> known(one, Markup.AGENCY));
        Codes codes = codes();
        Asked asked = Asked.of(key, parameters);
        Format format = Format.of(parameters.getOrDefault("format", ""), accept);
        String text = format.write(new Answer(site.ledger(), codes, asked).series(), asked, codes, prepared());
        return answer(MediaType.parseMediaType(format.type()), text);
    }

    private static void known(String asked, String ours) {
        if (!asked.equals(ours) && !asked.equals("all") && !asked.equals("*")) {
            throw missing(asked);
        }
    }

    private static SdmxRefused missing(String asked) {
        return new SdmxRefused(HttpStatus.NOT_FOUND, "没有 " + asked + "：这里有数据流 " + Markup.FLOW + "。");
    }

    private Codes codes() {
        return new Codes(site.ledger().regions(), site.ledger().queries().placesInUse(PLACES));
    }

    private String prepared() {
        return site.doors().clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String text) {
        return ResponseEntity.ok().contentType(type).body(text.getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler(SdmxRefused.class)
    ResponseEntity<ProblemDetail> refused(SdmxRefused e) {
        return ResponseEntity.status(e.status()).body(Problem.of(e.status(), String.valueOf(e.getMessage())));
    }
}
