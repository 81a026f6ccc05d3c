package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.SweetlineServer;

/** What a browser fetches before the desk appears; phones and charts come only to those who use them. */
class FirstLoadIT {
    private static final Pattern SCRIPT = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+\\.js)\"");
    private static final int MOST_BYTES = 300_000;

    private final SweetlineServer sweetline = SweetlineServer.shared();

    @Test
    void deskAppearsAfterThreeHundredKilobytesOfScript() {
        Answer page = sweetline.anonymous().outside("GET", "/").send();
        List<String> scripts = SCRIPT.matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .toList();
        assumeThat(scripts).as("the web app was built").isNotEmpty();

        int sum = 0;
        for (String script : scripts) {
            Answer packed = sweetline
                    .anonymous()
                    .outside("GET", script)
                    .header("Accept-Encoding", "gzip")
                    .answers(200);
            assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
            sum += packed.bytes().length;
        }

        assertThat(sum).isLessThanOrEqualTo(MOST_BYTES);
    }
}
