package org.jingwei.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OidcSettingsTest {

    private static final String LEAST = "issuer = https://id.example.cn/realms/gov\nclient-id = jingwei\n";

    @TempDir
    private Path folder;

    private OidcSettings read(String text, Optional<String> environment) throws IOException {
        return OidcSettings.of(
                Files.writeString(folder.resolve("认证 1.properties"), text, StandardCharsets.UTF_8), environment);
    }

    private void assertRefused(String text, String why) {
        assertThatThrownBy(() -> read(text, Optional.of("秘")))
                .isInstanceOf(OidcSettings.Unusable.class)
                .hasMessageContaining("认证 1.properties")
                .hasMessageContaining(why);
    }

    @Test
    void the_least_is_an_issuer_a_client_and_a_secret_from_outside() throws IOException {
        OidcSettings settings = read(LEAST, Optional.of("秘密"));
        assertThat(settings.claim()).isEqualTo("preferred_username");
        assertThat(settings.created()).isEmpty();
        assertThat(settings.onlyAdministrators()).isFalse();
        assertThat(settings.secret().text()).isEqualTo("秘密");
        assertThat(settings.toString()).doesNotContain("秘密");
    }

    @Test
    void the_secret_may_stand_in_a_file_beside() throws IOException {
        Files.writeString(folder.resolve("secret"), "秘密\n", StandardCharsets.UTF_8);
        assertThat(read(LEAST + "client-secret-file = secret\n", Optional.empty())
                        .secret()
                        .text())
                .isEqualTo("秘密");
        assertRefused(LEAST + "client-secret-file = none\n", "client-secret-file");
        assertThatThrownBy(() -> read(LEAST, Optional.empty())).hasMessageContaining(OidcSettings.ENVIRONMENT);
    }

    @Test
    void what_cannot_be_meant_is_refused_with_its_key() throws IOException {
        assertRefused("client-id = jingwei\n", "issuer");
        assertRefused("issuer = https://id.example.cn\n", "client-id");
        assertRefused(LEAST.replace("https", "http"), "https");
        assertRefused(LEAST.replace("https://id.example.cn/realms/gov", "::"), "https");
        assertRefused(LEAST + "client-secret = 写在这里\n", "client-secret");
        assertRefused(LEAST + "create-role = administrator\n", "create-role");
        assertRefused(LEAST + "password-login = nobody\n", "password-login");
        assertThat(read(LEAST + "create-role = township\n", Optional.of("秘")).created())
                .hasValue(Role.TOWNSHIP);
        assertThatThrownBy(() -> OidcSettings.of(folder.resolve("none"), Optional.empty()))
                .isInstanceOf(OidcSettings.Unusable.class);
    }
}
