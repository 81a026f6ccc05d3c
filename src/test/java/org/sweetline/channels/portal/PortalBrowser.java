package org.sweetline.channels.portal;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ApiRequest;

/** A customer's browser without script: it keeps cookies, follows redirects, and sends the forms that pages have. */
final class PortalBrowser {
    private static final String BOUNDARY = "----a-boundary-of-the-test";

    private final ApiClient http;
    private final Map<String, String> cookies = new HashMap<>();
    private String language = "en-US,en;q=0.9";
    private Answer page;

    PortalBrowser(ApiClient http) {
        this.http = http;
    }

    /** A file that a form takes along. */
    record File(String field, String name, String type, byte[] bytes) {}

    PortalBrowser speaking(String accepted) {
        language = accepted;
        return this;
    }

    PortalBrowser signedIn(DeliveredOrder order, String secret) {
        open("/returns");
        submit("/returns", Map.of("order", order.number(), "secret", secret));
        return this;
    }

    Answer open(String path) {
        return follow(request("GET", path));
    }

    /** The form of the page with this action, its fields as they stand there but for the given ones. */
    Answer submit(String action, Map<String, String> filled) {
        return follow(form(action, filled));
    }

    /** Sends a form of the page as it stands there, and stays on the page. */
    Answer again(String action) {
        return form(action, Map.of()).send();
    }

    /** Sends a form of an earlier page once more, as it stood there. */
    Answer replay(String earlier, String action) {
        backTo(earlier);
        return submit(action, Map.of());
    }

    /** An earlier page as it stood there. */
    void backTo(String earlier) {
        Answer now = page;
        page = new Answer("GET", now.uri(), 200, now.headers(), earlier.getBytes(StandardCharsets.UTF_8));
    }

    Answer upload(String action, Map<String, String> filled, List<File> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields(action, filled).forEach((name, value) -> {
            part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
        });
        for (File file : files) {
            String head = "name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s"
                    .formatted(file.field(), file.name(), file.type());
            part(body, head, file.bytes());
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return follow(request("POST", action).body("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray()));
    }

    Answer page() {
        return page;
    }

    Document document() {
        return Jsoup.parse(page.text());
    }

    String text() {
        return document().text();
    }

    String path() {
        return page.uri().getPath();
    }

    private Map<String, String> fields(String action, Map<String, String> filled) {
        Element form = document().selectFirst("form[action=" + action + "]");
        if (form == null) {
            throw new AssertionError("no form for " + action + " on\n" + page.text());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : form.select("input[name], select[name], textarea[name]")) {
            boolean off = input.attr("type").matches("radio|checkbox") && !input.hasAttr("checked");
            if (!off && !input.attr("type").equals("file")) {
                Element chosen = input.selectFirst("option[selected]");
                fields.put(input.attr("name"), chosen == null ? input.val() : chosen.val());
            }
        }
        fields.putAll(filled);
        return fields;
    }

    private ApiRequest form(String action, Map<String, String> filled) {
        String body = fields(action, filled).entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request("POST", action).body("application/x-www-form-urlencoded", body);
    }

    private Answer follow(ApiRequest request) {
        page = keep(request.send());
        for (int hop = 0; page.status() == 303 && hop < 5; hop++) {
            String to = page.header("Location").replaceFirst("^https?://[^/]+", "");
            page = keep(request("GET", to).send());
        }
        return page;
    }

    private ApiRequest request(String method, String path) {
        ApiRequest request =
                http.outside(method, path.replaceFirst("^https?://[^/]+", "")).header("Accept-Language", language);
        return cookies.isEmpty()
                ? request
                : request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private Answer keep(Answer answer) {
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
