package org.sweetline.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** Everything that speaks HTTP in our name: {@code /api/v1} for people and programs, {@code /webhooks} for Twilio. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Sweetline",
                        version = "1",
                        description = "The customer-service and returns desk of an online store",
                        license = @License(name = "Apache-2.0")))
public class ApiApplication extends Application {

    /**
     * Names {@link JsonBodies} as what handles JSON. The platform's own providers stand aside only then; which of them is
     * asked first would otherwise differ from start to start.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "JsonBodies", "jersey.config.server.jsonFeature", "JsonBodies");
    }
}
