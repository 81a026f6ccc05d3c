package org.sweetline.channels.mail.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBodyTest {

    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "target",
            "rel",
            "src",
            "alt",
            "width",
            "height",
            "style",
            "dir",
            "align",
            "valign",
            "bgcolor",
            "color",
            "face",
            "border",
            "cellpadding",
            "cellspacing",
            "colspan",
            "rowspan",
            "span",
            "start",
            "size",
            "open");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><a xlink:href=javascript:alert(1)>x</a></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
                        + " onerror=alert(1)&gt;\">",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<select><style><img src=x onerror=alert(1)></style></select>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<<img src=x onerror=alert(1)>>",
                "<p>a<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<a href='javascript:alert(1)//http://x'>x</a>",
                "<a href='java\nscript:alert(1)'>x</a>",
                "<a href='&#106;avascript:alert(1)'>x</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                "<a href='vbscript:x'>x</a><a href='//evil.test'>y</a>",
                "<a href=\"http://x\"onmouseover=alert(1)>x</a>",
                "<p style='background:url(http://e/x)'>t</p>",
                "<p style='background-image:u\\72l(http://e/x);color:var(--a)'>t</p>",
                "<p style='position:fixed;top:0;left:0;z-index:9;width:expression(alert(1))'>t</p>",
                "<p style='color:red!important'>t</p>",
                "<style>@import 'http://e'</style><link rel=stylesheet href=http://e>t",
                "<body background='http://e/x'>t</body>",
                "<table background=http://e><tr><td background=http://e>x</table>",
                "<img src='http://tracker.test/p.gif' width=1 height=1><img src='//e/x' alt=a>",
                "<img srcset='http://e/x 2x' src=cid:a><picture><source srcset=http://e></picture>",
                "<video poster=http://e/x><source src=http://e></video><audio src=http://e>",
                "<input type=image src=http://e><form action=http://e><button formaction=http://e>go</button></form>",
                "<div id=location name=x class=modal data-toggle=tooltip data-html=true title='<img src=x"
                        + " onerror=alert(1)>'>t</div>",
                "<meta http-equiv=refresh content='0;url=http://e'><base href='http://e/'>t",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe><object data=x></object><embed src=x>",
                "<details open ontoggle=alert(1)><summary onclick=x>s</summary>x</details>",
                "<p style=\"font-family:'x</style><img src=x onerror=alert(1)>'\">t</p>",
                "<font face='\";alert(1)' color='red\"onx='>x</font>",
            })
    void nothingDangerousIsLeft(String written) {
        String html = read(written).html();

        assertThat(HtmlCleaner.clean(html)).isEqualTo(html);
        for (Element element : Jsoup.parse(html).body().select("*")) {
            assertThat(element.normalName())
                    .isNotIn(
                            "script", "style", "svg", "math", "form", "input", "iframe", "object", "link", "meta",
                            "base");
            for (Attribute attribute : element.attributes()) {
                harmless(attribute);
            }
        }
    }

    @Test
    void linkOpensOutsideAndTellsNothing() {
        assertThat(read("<a href='https://shop.test/a?b=1'>shop</a>").html())
                .contains("target=\"_blank\"")
                .contains("noopener noreferrer nofollow");
    }

    @Test
    void ownPictureStaysAndARemoteOneIsANumber() {
        RemotePictures pictures = new RemotePictures();

        String html = HtmlBody.read(
                        "<img src='cid:p1@x' alt=photo><img src='http://e.test/a b.png?x=1&amp;y=2' alt='Our shop'>"
                                + "<img src='//e.test/b.png'><img src='HTTP://e.test/a b.png?x=1&amp;y=2'>",
                        pictures)
                .html();

        assertThat(html)
                .contains("cid:p1", "Our shop", "src=\"remote:0\"", "src=\"remote:1\"")
                .doesNotContain("e.test");
        assertThat(pictures.addresses())
                .containsExactly("http://e.test:80/a%20b.png?x=1&y=2", "https://e.test:443/b.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='http://e.test/p.gif' width=1 height=1>",
                "<img src='http://e.test/p.gif' height='1px'>",
                "<img src='http://e.test/p.gif' style='width: 1px; height:1px'>",
                "<img src='http://e.test/p.gif' style='border-width:0;width:0'>",
                "<img src='http://e.test/p.gif' style='display:none'>",
                "<img src='http://user:pass@e.test/p.gif'>",
                "<img src='ftp://e.test/p.gif'>",
                "<img src='remote:0'>",
                "<img src='data:image/png;base64,AAAA'>",
                "<img src='file:///etc/passwd'>",
                "<img srcset='http://e.test/p.gif'>",
                "<table background='http://e.test/p.gif'><tr><td>x</table>",
            })
    void whatIsNoPictureToLookAtIsNotEvenANumber(String written) {
        RemotePictures pictures = new RemotePictures();

        assertThat(HtmlBody.read(written, pictures).html()).doesNotContain("remote:", "e.test");
        assertThat(pictures.addresses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "border-width:0px",
                "line-height:1",
                "min-width:0",
                "max-width:1px; width:100%",
                "height:auto;line-height: 1 ;",
            })
    void pictureWithAThinBorderIsThereToBeSeen(String style) {
        RemotePictures pictures = new RemotePictures();

        String html = HtmlBody.read("<img src='http://e.test/p.gif' alt=x style='" + style + "'>", pictures)
                .html();

        assertThat(html).contains("remote:0");
        assertThat(pictures.addresses()).hasSize(1);
    }

    @Test
    void onlySoManyRemotePicturesAreKept() {
        RemotePictures pictures = new RemotePictures();
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            many.append("<img alt=x src='http://e.test/").append(i).append("'>");
        }

        assertThat(HtmlBody.read(many.toString(), pictures).html())
                .contains("remote:99")
                .doesNotContain("remote:100");
        assertThat(pictures.addresses()).hasSize(100);
    }

    @Test
    void historyOfGmailIsFoldedInTextAndMarkup() throws IOException {
        HtmlBody body = read(resource("reply-gmail.html"));

        assertThat(body.text().visible().replaceAll("\\s+", " ")).isEqualTo("Hi. I am fine. Thanks, Alex");
        assertThat(body.text().quoted()).contains("How are you?");
        assertThat(Jsoup.parse(body.html()).select("details").text())
                .contains("How are you?")
                .doesNotContain("I am fine");
    }

    @Test
    void historyOfOutlookIsFolded() throws IOException {
        HtmlBody body = read(resource("reply-outlook-2010.html"));

        assertThat(body.text().visible().replaceAll("\\s+", " ")).isEqualTo("Hi. I am fine. Thanks, Alex");
    }

    @Test
    void hiddenPreheaderIsNotRead() {
        assertThat(read("<div style='display:none'>psst</div>shown").text().visible())
                .isEqualTo("shown");
    }

    @Test
    void markupMadeToBeSlowGivesItsTextInGoodTime() {
        String[] bombs = {
            "<div>".repeat(100_000) + "x",
            "<a><font>".repeat(1500) + "x",
            "<table><tr><td>".repeat(1000) + "x",
            "http://".repeat(150_000),
            "www.a.".repeat(100_000),
            "<p " + "a=b ".repeat(100_000) + ">x",
            "<".repeat(500_000),
            "&".repeat(500_000),
            "<p style='width:" + "calc(".repeat(30_000) + "'>x",
            "<!--".repeat(100_000),
            "<svg><p>".repeat(2000)
        };
        for (String bomb : bombs) {
            assertTimeoutPreemptively(ofSeconds(5), () -> read(bomb));
        }
    }

    private static HtmlBody read(String written) {
        return HtmlBody.read(written, new RemotePictures());
    }

    private static void harmless(Attribute attribute) {
        String value = attribute.getValue().toLowerCase(Locale.ROOT);
        assertThat(attribute.getKey()).isIn(ATTRIBUTES);
        switch (attribute.getKey()) {
            case "href" -> assertThat(value).matches("(https?://|mailto:).*");
            case "src" -> assertThat(value).matches("cid:.*|remote:[0-9]+");
            case "style" ->
                assertThat(value).doesNotContain("url", "expression", "var(", "position", "important", "z-index");
            default -> assertThat(value).doesNotContain("javascript:");
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlBodyTest.class.getResourceAsStream("/channels/mail/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
