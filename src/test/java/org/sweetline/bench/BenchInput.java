package org.sweetline.bench;

import java.nio.charset.StandardCharsets;

/** What is sent to the doors: mails, each from a person of its own, and orders of four lines. */
final class BenchInput {

    private BenchInput() {}

    static String mail(String word, int number) {
        return """
                From: Person %2$d <person%2$d.%1$s@mail.example.com>\r
                To: support@sweetline.example\r
                Subject: Where is my parcel %2$d?\r
                Message-ID: <%1$s.%2$d@mail.example.com>\r
                Date: Sun, 22 Nov 2026 10:00:00 +0000\r
                MIME-Version: 1.0\r
                Content-Type: text/plain; charset=UTF-8\r
                \r
                Hello,\r
                \r
                my order should have come on Friday, and the tracking has not moved since. Could you look where the\r
                parcel is? It is a birthday present, so I am a little worried. %1$s\r
                \r
                Thank you and kind regards\r
                Person %2$d\r
                """.formatted(word, number);
    }

    static byte[] orderLines(int run, int orders) {
        StringBuilder lines = new StringBuilder();
        for (int order = 0; order < orders; order++) {
            lines.append(("{\"shop\":\"bench%d\",\"id\":\"%d\",\"number\":\"%09d\",\"state\":\"processing\",\"email\":"
                            + "\"buyer%d@seed.example.com\",\"name\":\"Buyer %d\",\"currency\":\"USD\",\"total\":196,"
                            + "\"placedAt\":\"2026-11-20T10:00:00Z\",\"updatedAt\":\"2026-11-21T10:00:00Z\",\"lines\":[")
                    .formatted(run, order, order, order % 3_000, order % 3_000));
            for (int line = 0; line < 4; line++) {
                lines.append(line == 0 ? "" : ",")
                        .append(
                                "{\"id\":\"%d\",\"sku\":\"SKU-%d\",\"name\":\"Harbor Pullover in Fog\",\"ordered\":2,\"price\":24.5}"
                                        .formatted(line, (order * 4 + line) % 900));
            }
            lines.append("]}\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
