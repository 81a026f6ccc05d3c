package org.sweetline.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The product with a town around it: the town's addresses become settings, and the town gets a key to the product. */
final class Demo {
    private static final String TOKEN_KEY = "sweetline.admin.token";

    private final DemoTown town;
    private final String token;

    private Demo(DemoTown town, String token) {
        this.town = town;
        this.token = token;
    }

    static Demo start(Path libraries, DataFolder data, Configuration configuration) {
        try {
            // Kept, because the product takes the token only when its first account is made.
            configuration.setIfAbsent(TOKEN_KEY, Secret.in(data.in("admin-token")));
            // Empty when it is the product's own address, on which the phone network then signs its calls.
            String publicUrl = configuration.text("sweetline.public.url", "");
            configuration.setIfAbsent(
                    "sweetline.public.url", "http://localhost:" + configuration.text(HttpPort.KEY, ""));
            DemoTown town =
                    DemoTown.start(libraries, Map.of("data", data.in("town").toString(), "public.url", publicUrl));
            town.settings().forEach(configuration::setIfAbsent);
            return new Demo(town, configuration.text(TOKEN_KEY, ""));
        } catch (IOException failed) {
            throw new StartFailure("The demo's data folder " + data.path() + " cannot be written.", failed);
        }
    }

    List<String> productReady(String productUrl) {
        return town.productReady(productUrl, token);
    }

    void close() {
        town.close();
    }
}
