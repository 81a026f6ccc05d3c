package org.sweetline.returns.pages;

import java.math.BigDecimal;
import java.util.List;
import org.sweetline.returns.pages.ReturnItemView.InspectionView;

/** A line of a return as its readers get it; it has been approved, and nothing has come of that yet. */
public record AnItem(
        int authorized, int received, int excused, String given, String logistics, List<InspectionView> inspections) {

    public static AnItem of(int authorized) {
        return new AnItem(authorized, 0, 0, "refund", "awaited", List.of());
    }

    public AnItem received(int pieces) {
        return new AnItem(authorized, pieces, excused, given, "received", inspections);
    }

    public AnItem excused(int pieces) {
        return new AnItem(authorized, received, pieces, given, logistics, inspections);
    }

    public AnItem where(String goods) {
        return new AnItem(authorized, received, excused, given, goods, inspections);
    }

    public AnItem kept() {
        return new AnItem(authorized, 0, 0, "keep-item", "never-sent", inspections);
    }

    /** What was inspected before an appeal is inspected anew, so that there may be more of these than pieces. */
    public AnItem inspected(InspectionView... findings) {
        return new AnItem(authorized, received, excused, given, logistics, List.of(findings));
    }

    public ReturnItemView view() {
        int good = inspections.stream().mapToInt(InspectionView::good).sum();
        int bad = inspections.stream().mapToInt(InspectionView::bad).sum();
        return new ReturnItemView(
                "1",
                "MUG-RED",
                "Red mug",
                "",
                "unwanted",
                "customer",
                "",
                "refund",
                null,
                given,
                false,
                true,
                authorized,
                authorized,
                received,
                excused,
                Math.min(received, good + bad),
                good,
                0,
                new BigDecimal("12.75"),
                BigDecimal.valueOf(authorized),
                BigDecimal.valueOf(authorized),
                BigDecimal.ZERO,
                logistics,
                "none",
                null,
                inspections);
    }
}
