package org.sweetline.town.phone.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sweetline.town.phone.conference.Terms;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Param;

/** A request below the account, e.g. Conferences, CF…, Participants, agent:7; with its form and query. */
record Route(Ask ask, List<String> path, List<Param> form, List<Param> query) {
    static Route of(Ask ask, String root) {
        String rest = ask.path().substring(root.length()).replaceFirst("\\.json$", "");
        List<String> path =
                Arrays.stream(rest.split("/")).filter(part -> !part.isEmpty()).toList();
        return new Route(ask, path, ask.method().equals("POST") ? ask.form() : List.of(), ask.query());
    }

    /** The part at this place, or "". */
    String part(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    int depth() {
        return path.size();
    }

    boolean posts() {
        return ask.method().equals("POST");
    }

    boolean deletes() {
        return ask.method().equals("DELETE");
    }

    String text(String name) {
        return Param.first(form, name);
    }

    String text(String name, String fallback) {
        String value = text(name);
        return value.isEmpty() ? fallback : value;
    }

    boolean has(String name) {
        return form.stream().anyMatch(param -> param.name().equals(name));
    }

    boolean says(String name) {
        return text(name).equalsIgnoreCase("true");
    }

    int number(String name, int fallback) {
        String value = text(name);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : fallback;
    }

    Set<String> all(String name) {
        return Terms.all(form, name);
    }

    String asked(String name) {
        return Param.first(query, name);
    }

    /** Whether a list that may be filtered by this name keeps such a value. */
    boolean keeps(String name, String value) {
        String wanted = asked(name);
        return wanted.isEmpty() || wanted.equals(value);
    }
}
