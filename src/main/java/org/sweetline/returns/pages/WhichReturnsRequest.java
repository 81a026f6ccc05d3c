package org.sweetline.returns.pages;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Needs;
import org.sweetline.returns.ReturnState;
import org.sweetline.returns.RiskBand;
import org.sweetline.web.Words;

/** Which returns a list is to have. A {@code @BeanParam}; JAX-RS fills the fields. */
public class WhichReturnsRequest {

    @QueryParam("state")
    private @Nullable String state;

    @QueryParam("needs")
    private @Nullable String needs;

    @QueryParam("band")
    private @Nullable String band;

    @QueryParam("customer")
    private @Nullable CustomerNumber customer;

    @QueryParam("order")
    private @Nullable String order;

    @QueryParam("sort")
    private @Nullable String sort;

    Optional<String> order() {
        return Optional.ofNullable(order).filter(text -> !text.isBlank());
    }

    /** @param risk whether the asking person may know of bands */
    ReturnList.Wanted wanted(Optional<Long> orderId, boolean risk) {
        requireRisk(band == null || risk, "band");
        return new ReturnList.Wanted(
                Optional.ofNullable(state).map(word -> Words.parse(ReturnState.class, "state", word)),
                Optional.ofNullable(needs).map(word -> Words.parse(Needs.class, "needs", word)),
                Optional.ofNullable(band).map(word -> Words.parse(RiskBand.class, "band", word)),
                Optional.ofNullable(customer).map(CustomerNumber::id),
                orderId);
    }

    ReturnSort sort(boolean risk) {
        ReturnSort wanted = sort == null ? ReturnSort.NEWEST : Words.parse(ReturnSort.class, "sort", sort);
        requireRisk(wanted != ReturnSort.BAND || risk, "sort");
        return wanted;
    }

    private static void requireRisk(boolean fulfilled, String field) {
        if (!fulfilled) {
            throw ProblemException.invalid(field, "by band is for those who decide on returns");
        }
    }
}
