package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.json.Json;

/** Asks a Magento 2 shop over its REST API. */
@ApplicationScoped
class MagentoClient implements ShopClient {
    private static final String API = "/rest/all/V1/";
    private static final int FIRST_PAGE_SIZE = 100;

    private final MagentoHttp http;
    private volatile int pageSize = FIRST_PAGE_SIZE;

    @Inject
    MagentoClient(MagentoHttp http) {
        this.http = http;
    }

    @Override
    public <T> ShopPage<T> list(Listing<T> listing, ShopQuery query) throws ShopTrouble, InterruptedException {
        int size = pageSize;
        HttpResponse<byte[]> answer = http.get(API + listing.path(), MagentoQuery.of(query, size, listing.fields()));
        if (answer.statusCode() == 400) {
            askForLess(size);
        }
        byte[] body = ShopAnswer.json(answer);
        return read(() -> MagentoPages.page(body, size, listing, ShopAnswer.time(answer)));
    }

    @Override
    public <T> List<T> comments(String orderId, CommentReader<T> reader) throws ShopTrouble, InterruptedException {
        byte[] body = ShopAnswer.json(http.get(commentsOf(orderId)));
        return read(() -> MagentoPages.comments(body, reader));
    }

    @Override
    public String status(String orderId) throws ShopTrouble, InterruptedException {
        HttpResponse<byte[]> answer = http.get(order(orderId));
        if (answer.statusCode() == 404) {
            throw new ShopTrouble("The shop has no such order any more (404)", 404, Optional.empty());
        }
        byte[] body = ShopAnswer.json(answer);
        return read(() -> MagentoPages.status(body));
    }

    @Override
    public void comment(CommentToWrite comment) throws ShopTrouble, InterruptedException {
        int visible = comment.visible() ? 1 : 0;
        Map<String, Object> history = Map.of(
                "parent_id",
                comment.orderId(),
                "entity_name",
                "order",
                "status",
                comment.status(),
                "comment",
                comment.text(),
                "is_customer_notified",
                0,
                "is_visible_on_front",
                visible);
        ShopAnswer.json(http.post(commentsOf(comment.orderId()), Json.write(Map.of("statusHistory", history))));
    }

    @Override
    public String refund(RefundToMake refund) throws ShopTrouble, InterruptedException {
        return MagentoRefund.memo(http.post(API + MagentoRefund.path(refund), MagentoRefund.body(refund)));
    }

    @Override
    public void hangUp() {
        http.hangUp();
    }

    /** A shop may allow smaller pages only; one that refuses even a single row has another reason. */
    private void askForLess(int size) throws SmallerPages {
        if (size > 1) {
            pageSize = size / 2;
            throw new SmallerPages(size / 2);
        }
        pageSize = FIRST_PAGE_SIZE;
    }

    private static String order(String orderId) {
        return API + "orders/" + OAuthSignature.encode(orderId);
    }

    private static String commentsOf(String orderId) {
        return order(orderId) + "/comments";
    }

    private static <T> T read(Reading<T> reading) throws ShopTrouble {
        try {
            return reading.read();
        } catch (IOException notJson) {
            throw new ShopTrouble("The shop's answer broke off or is not JSON");
        }
    }

    private interface Reading<T> {
        T read() throws IOException, ShopTrouble;
    }
}
