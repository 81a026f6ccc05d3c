package org.sweetline.channels.mail.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The lines of text that a reader of the HTML sees, each knowing whether it stands in a quoting element. */
final class HtmlLines implements NodeVisitor {

    private static final Set<String> BREAKING = Set.of(
            "div",
            "tr",
            "li",
            "dt",
            "dd",
            "blockquote",
            "table",
            "ul",
            "ol",
            "dl",
            "p",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "header",
            "footer",
            "center",
            "address",
            "form",
            "fieldset",
            "body",
            "details");
    private static final Set<String> SPACED = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "ul", "ol");
    private static final Set<String> QUOTING_IDS = Set.of("olk_src_body_section", "yahoo_quoted", "reply-intro");

    private final List<String> lines = new ArrayList<>();
    private final List<Boolean> marks = new ArrayList<>();
    private final Map<Node, Integer> lineOf = new IdentityHashMap<>();
    private final StringBuilder line = new StringBuilder();
    private int quoting;
    private int preformatted;
    private boolean lineQuoted;
    private boolean worded;

    static HtmlLines of(Element body) {
        HtmlLines lines = new HtmlLines();
        NodeTraversor.traverse(lines, body);
        lines.end();
        return lines;
    }

    List<String> lines() {
        return lines;
    }

    boolean[] marks() {
        boolean[] marked = new boolean[marks.size()];
        for (int i = 0; i < marked.length; i++) marked[i] = marks.get(i);
        return marked;
    }

    /** Text nodes and pictures, with the number of the line they stand on. */
    Map<Node, Integer> lineOf() {
        return lineOf;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) words(text);
        if (!(node instanceof Element element)) return;
        String name = element.normalName();
        if (name.equals("br")) end();
        if (name.equals("img")) lineOf.put(element, lines.size());
        if (name.equals("pre")) preformatted++;
        if (BREAKING.contains(name) && !line.isEmpty()) end();
        if (name.equals("hr")) {
            if (!line.isEmpty()) end();
            lineOf.put(element, lines.size());
            line.append("-----");
            end();
        }
        if (quotes(element)) quoting++;
        if (name.equals("li")) line.append("- ");
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        String name = element.normalName();
        if (name.equals("td") || name.equals("th")) line.append(' ');
        if (BREAKING.contains(name) && !line.isEmpty()) end();
        if (SPACED.contains(name)
                && !element.hasClass("MsoNormal")
                && !lines.isEmpty()
                && !lines.get(lines.size() - 1).isEmpty()) end();
        if (name.equals("pre")) preformatted--;
        if (quotes(element)) quoting--;
    }

    private void words(TextNode node) {
        String text = node.getWholeText();
        lineOf.put(node, lines.size());
        if (preformatted > 0) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '\n') end();
                else append(text.charAt(i));
            }
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == 0xa0;
            if (!blank) append(c);
            else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') line.append(' ');
        }
        // A text node that filled a whole line of its own stands on the line where its words are.
        lineOf.put(node, lines.size());
    }

    private void append(char c) {
        if (c == 0x200b || c == 0xfeff || c == 0xad || c == 0x200c) return;
        if (!worded) lineQuoted = quoting > 0;
        worded = true;
        line.append(c);
    }

    private void end() {
        lines.add(line.toString().stripTrailing());
        marks.add(lineQuoted && !line.isEmpty());
        line.setLength(0);
        lineQuoted = false;
        worded = false;
    }

    private static boolean quotes(Element element) {
        if (element.normalName().equals("blockquote")) return !indents(element);
        String id = element.id();
        return !id.isEmpty() && (QUOTING_IDS.contains(id.toLowerCase(Locale.ROOT)) || id.startsWith("yahoo_quoted"))
                || element.hasClass("yahoo_quoted")
                || element.hasClass("protonmail_quote");
    }

    /** Some editors indent with a blockquote; those say so by having no border, or by standing without a quote around. */
    private static boolean indents(Element element) {
        if (element.attr("type").equals("cite")) return false;
        String style = element.attr("style");
        if (style.contains("border:none") || style.contains("border: none")) return true;
        return element.hasClass("gmail_quote")
                && element.parents().stream().noneMatch(above -> above.hasClass("gmail_quote"));
    }
}
