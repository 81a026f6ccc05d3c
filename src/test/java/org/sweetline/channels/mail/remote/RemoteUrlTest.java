package org.sweetline.channels.mail.remote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteUrlTest {

    @ParameterizedTest
    @CsvSource({
        "http://e.test, http://e.test:80/",
        "HTTPS://E.test/a.png, https://e.test:443/a.png",
        "https://e.test:8443/a?b=1#c, https://e.test:8443/a?b=1",
        "https://e.test?x, https://e.test:443/?x",
        "http://e.test/a b|c/ü.png, http://e.test:80/a%20b%7Cc/%C3%BC.png",
        "https://쇼핑.test/로고.png, https://xn--hp4bo76a.test:443/%EB%A1%9C%EA%B3%A0.png",
        "http://[2606:4700::1]/a, http://[2606:4700::1]:80/a",
    })
    void addressOfThePublicWebIsUnderstood(String written, String understood) {
        assertThat(RemoteUrl.parse(written)).map(RemoteUrl::toString).contains(understood);
        assertThat(RemoteUrl.parse(understood)).map(RemoteUrl::toString).contains(understood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.png",
                "//e.test/a.png",
                "ftp://e.test/a",
                "file:///etc/passwd",
                "javascript:alert(1)//http://e.test",
                "http://",
                "http:///a",
                "http://user@e.test/",
                "http://trusted.test@evil.test/",
                "http://e.test:0/",
                "http://e.test:99999/",
                "http://e.test\\@evil.test/",
                "http://e_x test/a",
                "http://e.test\r\nHost: x/",
            })
    void anythingElseIsNot(String written) {
        assertThat(RemoteUrl.parse(written)).isEmpty();
    }

    @Test
    void noLineEndReachesTheRequest() {
        assertThat(RemoteUrl.parse("http://e.test/a\r\nX-Y: z").orElseThrow().target())
                .isEqualTo("/a%0D%0AX-Y:%20z");
    }

    @Test
    void redirectIsResolvedAgainstWhereItComesFrom() {
        RemoteUrl from = RemoteUrl.parse("https://e.test/a/b?c").orElseThrow();

        assertThat(from.resolve("../d e")).map(RemoteUrl::toString).contains("https://e.test:443/d%20e");
        assertThat(from.resolve("//f.test/")).map(RemoteUrl::toString).contains("https://f.test:443/");
        assertThat(from.resolve("http://10.0.0.1/")).map(RemoteUrl::toString).contains("http://10.0.0.1:80/");
        assertThat(from.resolve("file:///etc/passwd")).isEmpty();
        assertThat(from.resolve("")).map(RemoteUrl::host).contains("e.test");
    }
}
