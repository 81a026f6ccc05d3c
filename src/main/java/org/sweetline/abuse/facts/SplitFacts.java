package org.sweetline.abuse.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sweetline.abuse.history.Complaint;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.Trace;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.rules.Fact;

/** Whether they ask in parts, or of several people, for what one person would look at twice. */
final class SplitFacts implements FactGroup {

    private static final int SPLIT = 3;

    @Override
    public void tell(Moment moment, Baseline baseline, SheetDraft sheet) {
        split(moment, sheet);
        underALimit(moment, sheet);
        agents(moment, sheet);
        toldAnew(moment, sheet);
    }

    private static void split(Moment moment, SheetDraft sheet) {
        Map<Long, Set<String>> byOrder = moment.returns(Fact.SPLIT_RETURNS.windowDays())
                .filter(each -> each.filed() && each.counted() > 0)
                .collect(Collectors.groupingBy(
                        GivenBack::orderId, Collectors.mapping(GivenBack::number, Collectors.toSet())));
        List<Set<String>> split = byOrder.values().stream()
                .filter(numbers -> numbers.size() >= SPLIT)
                .toList();
        sheet.is(Fact.SPLIT_RETURNS, split.size());
        sheet.seenIn(
                Fact.SPLIT_RETURNS,
                split.stream().flatMap(Set::stream).sorted().map(number -> new Trace(Trace.Kind.RETURN, number)));
    }

    private static void underALimit(Moment moment, SheetDraft sheet) {
        if (!moment.terms().limits().isTold()) {
            sheet.isUnknown(Fact.RETURNS_UNDER_A_LIMIT, Unknown.NO_LIMIT);
            return;
        }
        Set<String> numbers = new TreeSet<>(new UnderLimit(moment).together());
        sheet.counts(
                Fact.RETURNS_UNDER_A_LIMIT,
                numbers.stream()
                        .map(number -> new Trace(Trace.Kind.RETURN, number))
                        .toList());
    }

    /** The same line, claimed again with somebody else. */
    private static void agents(Moment moment, SheetDraft sheet) {
        Map<String, List<GivenBack>> byLine = moment.returns(Fact.CLAIMS_TO_SEVERAL_AGENTS.windowDays())
                .filter(each -> each.agent() != 0)
                .collect(Collectors.groupingBy(each -> each.orderId() + " " + each.lineId()));
        List<GivenBack> most = List.of();
        for (List<GivenBack> line : byLine.values()) {
            most = agents(line) > agents(most) ? line : most;
        }
        sheet.is(Fact.CLAIMS_TO_SEVERAL_AGENTS, agents(most));
        sheet.seenIn(Fact.CLAIMS_TO_SEVERAL_AGENTS, most.stream().map(GivenBack::trace));
    }

    private static long agents(List<GivenBack> line) {
        return line.stream().map(GivenBack::agent).distinct().count();
    }

    /** Of the order with the most of them. */
    private static void toldAnew(Moment moment, SheetDraft sheet) {
        List<Complaint> lately = moment.history().complaints().stream()
                .filter(each -> moment.within(each.at(), Fact.TOLD_ANEW.windowDays()))
                .toList();
        Predicate<Complaint> anew =
                each -> lately.stream().anyMatch(other -> other.isToldAnewBy(each) || each.isToldAnewBy(other));
        Map<String, List<Complaint>> byOrder =
                lately.stream().filter(anew).collect(Collectors.groupingBy(Complaint::order));
        List<Complaint> most = List.of();
        for (List<Complaint> order : byOrder.values()) {
            most = order.size() > most.size() ? order : most;
        }
        sheet.is(Fact.TOLD_ANEW, most.size());
        sheet.seenIn(Fact.TOLD_ANEW, most.stream().map(Complaint::trace));
    }
}
