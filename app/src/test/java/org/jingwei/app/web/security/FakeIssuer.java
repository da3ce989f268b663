package org.jingwei.app.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID Connect issuer of three pages on this machine, which says of whoever asks what a test wants said. */
final class FakeIssuer implements AutoCloseable {

    static final String CLIENT = "jingwei";
    static final String SECRET = "s3cret-of-the-office";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final Clock clock;
    private final RSAKey key = key();
    private final RSAKey forged = key();
    private volatile boolean away;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();

    /** What a browser came with, and what is to be said of it. */
    private record Asked(String nonce, String challenge, UnaryOperator<JWTClaimsSet.Builder> said, boolean forged) {}

    FakeIssuer(Clock clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, away ? 503 : 200, metadata()));
        server.createContext("/jwks", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", this::token);
        server.start();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it answers nobody. */
    void away(boolean now) {
        away = now;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                address().toString(),
                "authorization_endpoint",
                address() + "/authorize",
                "token_endpoint",
                address() + "/token",
                "jwks_uri",
                address() + "/jwks",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    /**
     * The person signs in here, and is sent back.
     *
     * @param asked the address that the browser was sent to
     * @param said what the token says, beside what it must
     * @return the path and query that the browser is sent back to
     */
    String back(String asked, UnaryOperator<JWTClaimsSet.Builder> said, boolean byForger) {
        var query = UriComponentsBuilder.fromUriString(asked).build().getQueryParams();
        String code = "code" + codes.size();
        codes.put(
                code,
                new Asked(decoded(query.getFirst("nonce")), decoded(query.getFirst("code_challenge")), said, byForger));
        URI home = URI.create(decoded(query.getFirst("redirect_uri")));
        return home.getPath() + "?code=" + code + "&state=" + query.getFirst("state");
    }

    private static String decoded(@Nullable String value) {
        return value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8);
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var fields = UriComponentsBuilder.newInstance().query(form).build().getQueryParams();
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        Asked asked = codes.remove(decoded(fields.getFirst("code")));
        boolean known = basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && asked != null
                && asked.challenge().equals(challenge(decoded(fields.getFirst("code_verifier"))));
        if (!known || asked == null) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        answer(
                exchange,
                200,
                Map.of("access_token", "a", "token_type", "Bearer", "expires_in", 300, "id_token", signed(asked)));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(Asked asked) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(address().toString())
                .subject("17")
                .audience(CLIENT)
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plusSeconds(60)))
                .claim("nonce", asked.nonce());
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                asked.said().apply(claims).build());
        try {
            token.sign(new RSASSASigner(asked.forged() ? forged : key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> said) throws IOException {
        byte[] body = JSON.writeValueAsBytes(said);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
