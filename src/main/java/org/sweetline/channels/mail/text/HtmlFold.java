package org.sweetline.channels.mail.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Puts the folded stretches of an HTML body into details elements, which open without any script. */
final class HtmlFold {

    private static final Set<String> RIGID =
            Set.of("table", "tbody", "thead", "tfoot", "tr", "ul", "ol", "dl", "colgroup");

    private final Map<Node, int[]> counts = new IdentityHashMap<>();

    private HtmlFold() {}

    static void apply(Element body, Map<Node, Integer> lineOf, boolean[] folded) {
        HtmlFold fold = new HtmlFold();
        fold.count(body, lineOf, folded);
        fold.wrapMixed(body);
    }

    private void count(Element body, Map<Node, Integer> lineOf, boolean[] folded) {
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        counts.put(node, new int[2]);
                        int line = lineOf.getOrDefault(node, -1);
                        boolean seen = line >= 0 && !(node instanceof TextNode text && text.isBlank());
                        if (seen) of(node)[folded[Math.min(line, folded.length - 1)] ? 1 : 0]++;
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (depth == 0) return;
                        Node parent = node.parent();
                        if (parent == null) return;
                        of(parent)[0] += of(node)[0];
                        of(parent)[1] += of(node)[1];
                    }
                },
                body);
    }

    private int[] of(Node node) {
        return counts.computeIfAbsent(node, any -> new int[2]);
    }

    private void wrapMixed(Element body) {
        List<Element> open = new ArrayList<>(List.of(body));
        while (!open.isEmpty()) {
            Element parent = open.remove(open.size() - 1);
            if (of(parent)[0] == 0 || of(parent)[1] == 0) continue;
            if (!RIGID.contains(parent.normalName())) wrapRuns(parent);
            for (Element child : parent.children()) {
                if (counts.containsKey(child)) open.add(child);
            }
        }
    }

    private void wrapRuns(Element parent) {
        List<Node> run = new ArrayList<>();
        int last = 0;
        for (Node child : List.copyOf(parent.childNodes())) {
            int[] count = of(child);
            if (count[0] > 0) {
                wrap(run.subList(0, last));
                run.clear();
                last = 0;
                continue;
            }
            if (run.isEmpty() && count[1] == 0) continue;
            run.add(child);
            if (count[1] > 0) last = run.size();
        }
        wrap(run.subList(0, last));
    }

    private static void wrap(List<Node> run) {
        if (run.isEmpty()) return;
        Element details = new Element("details");
        details.appendElement("summary").text("•••");
        run.get(0).before(details);
        for (Node node : run) details.appendChild(node);
    }
}
