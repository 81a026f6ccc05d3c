package org.sweetline.channels.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The part of TwiML that the desk speaks, and the rules Twilio's documentation adds to it. */
final class TwimlGrammar {
    private static final Set<String> LAST = Set.of("Record", "Redirect", "Hangup", "Reject");
    private static final Map<String, Map<String, String>> ATTRIBUTES = new HashMap<>();
    private static final Map<String, Set<String>> CHILDREN = new HashMap<>();

    static {
        read();
    }

    private TwimlGrammar() {}

    /** Lines of the form {@code Element: child child @attribute=pattern}, patterns without spaces. */
    private static void read() {
        try (InputStream in = Objects.requireNonNull(TwimlGrammar.class.getResourceAsStream("twiml-grammar.txt"))) {
            String grammar = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            grammar.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(TwimlGrammar::readElement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readElement(String line) {
        String[] parts = line.split(":", 2);
        Map<String, String> attributes = new HashMap<>();
        Set<String> children = new java.util.HashSet<>();
        for (String word : parts[1].strip().split("\\s+")) {
            if (word.startsWith("@")) {
                String[] attribute = word.substring(1).split("=", 2);
                attributes.put(attribute[0], attribute[1]);
            } else if (!word.isEmpty()) {
                children.add(word);
            }
        }
        ATTRIBUTES.put(parts[0], attributes);
        CHILDREN.put(parts[0], children);
    }

    static List<String> complaints(String document) {
        List<String> complaints = new ArrayList<>();
        if (!document.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")) {
            complaints.add("must begin with its declaration");
        }
        if (document.getBytes(StandardCharsets.UTF_8).length > 64 * 1024) {
            complaints.add("is longer than 64 kB");
        }
        Element root = parse(document);
        if (!root.getTagName().equals("Response")) {
            complaints.add("root is " + root.getTagName());
        }
        check(root, complaints);
        return complaints;
    }

    private static void check(Element element, List<String> complaints) {
        Map<String, String> known = ATTRIBUTES.get(element.getTagName());
        if (known == null) {
            complaints.add("unknown element " + element.getTagName());
            return;
        }
        for (Attr attribute : attributes(element)) {
            String pattern = known.get(attribute.getName());
            if (pattern == null || !attribute.getValue().matches(pattern)) {
                complaints.add(element.getTagName() + " may not have " + attribute);
            }
        }
        if (Set.of("Record", "Gather").contains(element.getTagName()) && !element.hasAttribute("action")) {
            complaints.add(element.getTagName() + " without action asks for this document again, for ever");
        }
        List<Element> children = children(element);
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            if (!CHILDREN.getOrDefault(element.getTagName(), Set.of()).contains(child.getTagName())) {
                complaints.add(child.getTagName() + " may not stand in " + element.getTagName());
            }
            if (LAST.contains(child.getTagName()) && i < children.size() - 1) {
                complaints.add("nothing after " + child.getTagName() + " is reached");
            }
            check(child, complaints);
        }
    }

    static List<String> attributes(String document, List<String> names) {
        List<String> values = new ArrayList<>();
        collect(parse(document), names, values);
        return values;
    }

    private static void collect(Element element, List<String> names, List<String> values) {
        names.stream().filter(element::hasAttribute).map(element::getAttribute).forEach(values::add);
        children(element).forEach(child -> collect(child, names, values));
    }

    private static Element parse(String document) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(document)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("not XML: " + document, e);
        }
    }

    private static List<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .toList();
    }

    private static List<Element> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(i -> element.getChildNodes().item(i))
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
