package org.sweetline.town.phone.twiml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Which elements TwiML knows, with which attributes and children; and what Twilio's schema does not say. */
public final class TwimlGrammar {
    private static final Map<String, Rule> RULES = load();
    private static final Set<String> NOTHING_AFTER = Set.of("Redirect", "Hangup", "Record", "Reject", "Leave");

    private static final int LONGEST_QUEUE_NAME = 64;
    private static final int LONGEST_NAME = 128;

    private record Rule(boolean text, Map<String, String> attributes, Set<String> required, Set<String> children) {}

    private final List<String> complaints = new ArrayList<>();

    private TwimlGrammar() {}

    /** What is wrong with a document: one sentence each, none when it is fine. */
    public static List<String> complaints(Element response, Setting setting) {
        TwimlGrammar grammar = new TwimlGrammar();
        grammar.check(response);
        grammar.checkOrder(response);
        grammar.checkSetting(response, setting);
        grammar.checkNames(response);
        return grammar.complaints;
    }

    static boolean knows(String element) {
        return RULES.containsKey(element);
    }

    private void check(Element element) {
        Rule rule = RULES.get(element.getTagName());
        if (rule == null) {
            complaints.add("Element '" + element.getTagName() + "' is not known");
            return;
        }
        checkAttributes(element, rule);
        if (!rule.text() && !TwimlDocument.ownText(element).isBlank()) {
            complaints.add("Text is not allowed in element '" + element.getTagName() + "'");
        }
        for (Element child : TwimlDocument.children(element)) {
            if (!rule.children().contains(child.getTagName())) {
                complaints.add("Element '" + child.getTagName() + "' is not allowed in '" + element.getTagName() + "'");
            } else if (Character.isUpperCase(child.getTagName().charAt(0))) {
                check(child);
            }
        }
    }

    private void checkAttributes(Element element, Rule rule) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            String kind = rule.attributes().get(name);
            if (kind == null) {
                complaints.add(attribute(name, element) + " is not allowed");
            } else if (!fits(attributes.item(i).getNodeValue(), kind)) {
                complaints.add(attribute(name, element) + " is not " + kind);
            }
        }
        for (String name : rule.required()) {
            if (!element.hasAttribute(name)) complaints.add(attribute(name, element) + " must be given, or it loops");
        }
    }

    private void checkOrder(Element response) {
        List<Element> verbs = TwimlDocument.children(response);
        for (int i = 0; i + 1 < verbs.size(); i++) {
            Element verb = verbs.get(i);
            boolean diverts = verb.getTagName().equals("Dial") && verb.hasAttribute("action");
            if (diverts || NOTHING_AFTER.contains(verb.getTagName())) {
                complaints.add("Verbs after '" + verb.getTagName() + "' are never reached");
            }
        }
    }

    private void checkSetting(Element response, Setting setting) {
        for (Element verb : TwimlDocument.children(response)) {
            if (!setting.allows(verb.getTagName())) {
                complaints.add("Element '" + verb.getTagName() + "' is not allowed " + setting.words());
            }
        }
    }

    private void checkNames(Element element) {
        String text = TwimlDocument.ownText(element).strip();
        if (element.getTagName().equals("Enqueue") && text.length() > LONGEST_QUEUE_NAME) {
            complaints.add("The name of a queue is longer than " + LONGEST_QUEUE_NAME + " characters");
        }
        boolean conference = element.getTagName().equals("Conference");
        boolean nameless = conference && text.isEmpty();
        boolean tooLong = text.length() > LONGEST_NAME
                || element.getAttribute("participantLabel").length() > LONGEST_NAME;
        if (nameless) complaints.add("A conference has no name");
        if (conference && tooLong)
            complaints.add("A conference or label is longer than " + LONGEST_NAME + " characters");
        TwimlDocument.children(element).forEach(this::checkNames);
    }

    private static boolean fits(String value, String kind) {
        return switch (kind) {
            case "text" -> true;
            case "url" -> value.length() <= 4000 && !value.contains(" ");
            case "int" -> value.matches("-?\\d{1,9}");
            case "bool" -> value.equals("true") || value.equals("false");
            case "method" -> value.equals("GET") || value.equals("POST");
            default ->
                kind.startsWith("[")
                        ? allOf(value, kind)
                        : Set.of(kind.split("/")).contains(value);
        };
    }

    /** A list of words, separated by blanks. */
    private static boolean allOf(String value, String kind) {
        Set<String> words = Set.of(kind.substring(1, kind.length() - 1).split("/"));
        return !value.isBlank() && words.containsAll(List.of(value.strip().split(" +")));
    }

    private static String attribute(String name, Element element) {
        return "Attribute '" + name + "' of element '" + element.getTagName() + "'";
    }

    private static Map<String, Rule> load() {
        try (InputStream in = TwimlGrammar.class.getResourceAsStream("/town/twiml-grammar.txt")) {
            if (in == null) throw new IllegalStateException("/town/twiml-grammar.txt is missing");
            Map<String, Rule> rules = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(rules, line.split("\\|", -1)));
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, Rule> rules, String[] columns) {
        String name = columns[0].strip();
        Map<String, String> attributes = new LinkedHashMap<>();
        Set<String> required = new HashSet<>();
        for (String attribute : words(columns[1])) {
            String[] halves = attribute.split(":", 2);
            if (halves[0].endsWith("!")) required.add(halves[0].replace("!", ""));
            attributes.put(halves[0].replace("!", ""), halves[1]);
        }
        Set<String> children = columns.length > 2 ? Set.copyOf(words(columns[2])) : Set.of();
        rules.put(name.replace("*", ""), new Rule(name.endsWith("*"), attributes, required, children));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
