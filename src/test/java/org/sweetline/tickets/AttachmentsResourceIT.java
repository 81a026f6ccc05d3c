package org.sweetline.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.Letters;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.mail.Letter;

class AttachmentsResourceIT {
    private static final byte[] PAGE = "<script>alert(document.cookie)</script>".getBytes(StandardCharsets.UTF_8);

    private final SweetlineServer sweetline = SweetlineServer.shared();

    @Test
    void attachedPageIsSavedAndNeverRunsHere() {
        Letter letter = Letter.from(Strangers.aStranger())
                .at(Instant.now())
                .about("See the page")
                .saying("I enclose a page.")
                .enclosing("Größe \"../../x\".html", "text/html", PAGE);
        String ticket = Letters.piped(sweetline.program(), letter);
        String href = sweetline.program().get("/tickets/" + ticket + "/timeline").answers(200).items().stream()
                .flatMap(entry -> Answer.objects(entry.getJsonArray("attachments")).stream())
                .findFirst()
                .orElseThrow()
                .getString("href");

        Answer file = sweetline.desk().agent().outside("GET", href).answers(200);

        assertThat(file.bytes()).isEqualTo(PAGE);
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("../")
                .contains("filename*=UTF-8''");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        sweetline.anonymous().outside("GET", href).isRefused(401, "not-signed-in");
    }
}
