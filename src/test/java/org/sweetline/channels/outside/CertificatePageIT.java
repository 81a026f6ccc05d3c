package org.sweetline.channels.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

/** A certificate for people without an account. */
class CertificatePageIT {
    private final SweetlineServer server = SweetlineServer.shared();
    private final ApiClient manager = server.desk().withRole("manager");
    private final String year = "/awards/"
            + LocalDate.ofInstant(Instant.now(), ZoneId.of("America/New_York")).getYear();
    private final String link = year + "/certificates/team/0/link";

    @AfterEach
    void leaveTheYearOpen() {
        manager.delete(link).send();
        manager.delete(year + "/publication").send();
        manager.delete(year + "/freeze").send();
    }

    @Test
    void opensByItsLinkWhileTheAwardsArePublicAndUntilItIsTakenBack() {
        manager.put(year + "/count").json("{}").answers(200);
        manager.put(year + "/freeze").json("{}").answers(200);
        manager.post(link).json("{\"language\":\"en\"}").isRefused(409, "awards-not-published");
        manager.put(year + "/publication").json("{}").answers(200);
        server.desk().agent().post(link).json("{\"language\":\"en\"}").answers(403);
        manager.post(link).json("{}").isRefused(400, "invalid-request");

        String url =
                manager.post(link).json("{\"language\":\"ko\"}").answers(200).text("url");
        String path = url.substring(url.indexOf("/c/"));
        Answer opened = open(path);

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.text()).startsWith("%PDF-");
        assertThat(opened.header("X-Robots-Tag")).contains("noindex");
        assertThat(opened.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(manager.get(year + "/certificate-links").answers(200).items())
                .singleElement()
                .satisfies(linked -> assertThat(linked.getString("category")).isEqualTo("team"));
        manager.delete(year + "/publication").answers(200);
        assertThat(open(path).status()).isEqualTo(404);
        manager.put(year + "/publication").json("{}").answers(200);
        manager.delete(link).answers(204);

        Answer over = open(path);
        assertThat(over.status()).isEqualTo(404);
        assertThat(over.text()).contains("This link does not lead to a certificate");
        assertThat(server.program().get("/audit?limit=50").answers(200).text())
                .contains("certificate-linked", "certificate-unlinked");
    }

    private Answer open(String path) {
        return server.anonymous().outside("GET", path).send();
    }
}
