package org.jingwei.app.wiring;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jingwei.ledger.people.Role;

/**
 * Entry by an office's own OpenID Connect, as a file of properties says it (docs/sign-in.md). The secret stands in a file of
 * its own or in the environment, and is never printed.
 *
 * @param issuer whose {@code /.well-known/openid-configuration} is read
 * @param claim what of the answer is the name of an account
 * @param shown the name on the button
 * @param address under which people open the pages; empty: as they ask for it
 * @param created the role of an account that is made for who has none; empty: nobody is let in without one
 * @param onlyAdministrators whether the password opens to administrators only
 */
public record OidcSettings(
        URI issuer,
        String client,
        Secret secret,
        String claim,
        String shown,
        List<String> scopes,
        Optional<String> address,
        Optional<Role> created,
        boolean onlyAdministrators) {

    /** Where the secret is looked for if the file does not name another file. */
    public static final String ENVIRONMENT = "JINGWEI_OIDC_SECRET";

    private static final Set<String> KEYS = Set.of(
            "issuer",
            "client-id",
            "client-secret-file",
            "claim",
            "name",
            "scopes",
            "address",
            "create-role",
            "password-login");

    public OidcSettings {
        scopes = List.copyOf(scopes);
    }

    /** Text that does not print itself. */
    public record Secret(String text) {
        @Override
        public String toString() {
            return "(secret)";
        }
    }

    /** The file cannot be used; the message is one sentence that can be shown. */
    public static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Unusable(String sentence) {
            super(sentence);
        }
    }

    /**
     * Reads the file.
     *
     * @param environment the secret that stands in the environment
     * @throws Unusable if it cannot be read, a key is missing or unknown
     */
    public static OidcSettings of(Path file, Optional<String> environment) {
        Properties said = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            said.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new Unusable(file + "：读不了");
        }
        Set<String> unknown = new TreeSet<>(said.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new Unusable(file + "：没有这样的项：" + String.join("、", unknown));
        }
        return new OidcSettings(
                issuer(file, needed(said, "issuer", file)),
                needed(said, "client-id", file),
                secret(said, file, environment),
                given(said, "claim").orElse("preferred_username"),
                given(said, "name").orElse("统一身份认证"),
                Arrays.asList(given(said, "scopes").orElse("openid profile").split("\\s+")),
                given(said, "address").map(address -> address.replaceAll("/+$", "")),
                given(said, "create-role").map(role -> role(file, role)),
                onlyAdministrators(file, given(said, "password-login").orElse("all")));
    }

    private static Optional<String> given(Properties said, String key) {
        return Optional.ofNullable(said.getProperty(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String needed(Properties said, String key, Path file) {
        return given(said, key).orElseThrow(() -> new Unusable(file + "：缺 " + key));
    }

    /** In clear only to this very machine: what the issuer says must not be changed on the way. */
    private static URI issuer(Path file, String text) {
        try {
            URI issuer = URI.create(text);
            boolean near = "localhost".equals(issuer.getHost()) || "127.0.0.1".equals(issuer.getHost());
            if ("https".equals(issuer.getScheme()) || near && "http".equals(issuer.getScheme())) {
                return issuer;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new Unusable(file + "：issuer 要是 https 地址");
    }

    private static Secret secret(Properties said, Path file, Optional<String> environment) {
        Optional<String> other = given(said, "client-secret-file");
        if (other.isEmpty()) {
            return new Secret(environment
                    .filter(text -> !text.isBlank())
                    .orElseThrow(() -> new Unusable(file + "：缺 client-secret-file，环境变量 " + ENVIRONMENT + " 里也没有")));
        }
        try {
            Path place = file.toAbsolutePath().resolveSibling(other.get());
            return new Secret(Files.readString(place, StandardCharsets.UTF_8).strip());
        } catch (IOException | InvalidPathException e) {
            throw new Unusable(file + "：client-secret-file 指的文件读不了");
        }
    }

    private static Role role(Path file, String text) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(text.toUpperCase(Locale.ROOT)) && role != Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow(() -> new Unusable(file + "：create-role 只能是 "
                        + Arrays.stream(Role.values())
                                .filter(role -> role != Role.ADMINISTRATOR)
                                .map(role -> role.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining("、"))));
    }

    private static boolean onlyAdministrators(Path file, String text) {
        if (!text.equals("all") && !text.equals("administrators")) {
            throw new Unusable(file + "：password-login 只能是 all 或 administrators");
        }
        return text.equals("administrators");
    }
}
