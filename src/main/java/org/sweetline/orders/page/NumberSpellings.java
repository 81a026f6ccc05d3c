package org.sweetline.orders.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.orders.OrderNumber;

/** The numbers that a caller may mean. An edited order goes on as {@code 3003-1}, {@code 3003-2} and so forth. */
public final class NumberSpellings {

    private static final Pattern EDITED = Pattern.compile("(.+)-\\d{1,2}");
    private static final int MOST_EDITS = 9;

    private NumberSpellings() {}

    public static List<String> of(String number) {
        String exact = OrderNumber.searchable(number);
        List<String> spellings = new ArrayList<>(List.of(exact));
        Matcher edited = EDITED.matcher(exact);
        String original = edited.matches() ? edited.group(1) : exact;
        spellings.add(original);
        for (int edit = 1; edit <= MOST_EDITS; edit++) {
            spellings.add(original + "-" + edit);
        }
        return spellings.stream().distinct().toList();
    }

    static boolean isSame(String one, String other) {
        return OrderNumber.searchable(one).equals(OrderNumber.searchable(other));
    }
}
