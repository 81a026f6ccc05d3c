package org.sweetline.abuse.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.history.Trace;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.rules.Fact;

/** The shape of their orders: what they order together, and what they keep of it. */
final class HabitFacts implements FactGroup {

    private static final int SEVERAL = 2;

    @Override
    public void tell(Moment moment, Baseline baseline, SheetDraft sheet) {
        Map<Long, List<Item>> orders = moment.matured()
                .collect(Collectors.groupingBy(item -> item.bought().orderId()));
        wholeOrders(moment, orders, sheet);
        noneKept(moment, orders, sheet);
        sheet.is(
                Fact.ORDERS,
                moment.history().purchases().stream()
                        .filter(bought -> moment.within(bought.placedAt(), Fact.ORDERS.windowDays()))
                        .map(Purchase::orderId)
                        .distinct()
                        .count());
    }

    private static void wholeOrders(Moment moment, Map<Long, List<Item>> orders, SheetDraft sheet) {
        int large = 0;
        List<Trace> whole = new ArrayList<>();
        for (List<Item> order : orders.values()) {
            if (isWithin(moment, order, Fact.WHOLE_ORDERS) && units(order) >= SEVERAL) {
                large++;
                if (order.stream()
                        .allMatch(item -> item.counted() >= item.bought().quantity())) {
                    whole.add(trace(order));
                }
            }
        }
        sheet.counts(Fact.WHOLE_ORDERS, whole);
        if (large > 0) {
            sheet.is(Fact.WHOLE_ORDER_SHARE, (double) whole.size() / large);
        } else {
            sheet.isUnknown(Fact.WHOLE_ORDER_SHARE, Unknown.NO_SUCH_ORDERS);
        }
    }

    /** To try two sizes and keep one is what a shop without fitting rooms asks for. */
    private static void noneKept(Moment moment, Map<Long, List<Item>> orders, SheetDraft sheet) {
        List<Trace> found = new ArrayList<>();
        for (List<Item> order : orders.values()) {
            if (isWithin(moment, order, Fact.NONE_KEPT) && keepsNoVariant(order)) {
                found.add(trace(order));
            }
        }
        sheet.counts(Fact.NONE_KEPT, found);
    }

    private static boolean keepsNoVariant(List<Item> order) {
        return order.stream()
                .collect(Collectors.groupingBy(item -> item.bought().article().style()))
                .values()
                .stream()
                .anyMatch(style -> variants(style) >= SEVERAL
                        && style.stream().allMatch(Item::cameBackWhole)
                        && style.stream().allMatch(item -> item.counted() > 0));
    }

    private static long variants(List<Item> style) {
        return style.stream()
                .map(item -> item.bought().article().sku())
                .distinct()
                .count();
    }

    private static boolean isWithin(Moment moment, List<Item> order, Fact fact) {
        return moment.within(order.get(0).bought().placedAt(), fact.windowDays());
    }

    private static double units(List<Item> order) {
        return order.stream().mapToDouble(item -> item.bought().quantity()).sum();
    }

    private static Trace trace(List<Item> order) {
        return new Trace(Trace.Kind.ORDER, order.get(0).bought().orderNumber());
    }
}
