package org.sweetline.town.wire;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One name=value of a query or a form; a list of them keeps order and repetitions. */
public record Param(String name, String value) {
    public static List<Param> parse(String encoded) {
        List<Param> params = new ArrayList<>();
        for (String pair : encoded.split("&")) {
            if (pair.isEmpty()) continue;
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            params.add(new Param(decode(name), decode(value)));
        }
        return params;
    }

    public static String encode(List<Param> params) {
        return params.stream().map(Param::encoded).collect(Collectors.joining("&"));
    }

    /** The value of the first with this name, or "". */
    public static String first(List<Param> params, String name) {
        return params.stream()
                .filter(param -> param.name().equals(name))
                .map(Param::value)
                .findFirst()
                .orElse("");
    }

    private String encoded() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
