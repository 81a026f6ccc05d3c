package org.sweetline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.util.List;

/** Customers of a product several tests share who are still to be called: else the next test's agent would have to. */
public final class OpenCallbacks {
    private OpenCallbacks() {}

    public static void callOff(ApiClient desk) {
        eventually(() -> {
            List<String> refused = eachOnce(desk);
            assertThat(desk.get("/callbacks").answers(200).items())
                    .as("refused to call off: %s", refused)
                    .isEmpty();
        });
    }

    private static List<String> eachOnce(ApiClient desk) {
        return desk.get("/callbacks").answers(200).items().stream()
                .map(callback -> desk.put("/callbacks/" + callback.getInt("id") + "/cancellation")
                        .json("{}")
                        .send())
                .filter(answer -> answer.status() != 200)
                .map(Answer::text)
                .toList();
    }
}
