package org.sweetline.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

/** How each part of the product is, for the administrator. */
@ApplicationScoped
@Path("/api/v1/operations/health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
public class HealthResource {

    private final Instance<HealthReporter> reporters;

    @Inject
    HealthResource(@Any Instance<HealthReporter> reporters) {
        this.reporters = reporters;
    }

    public record HealthView(List<ComponentHealth> components) {}

    @GET
    @Requires(Permission.OPERATE)
    public HealthView show() {
        return new HealthView(reporters.stream()
                .map(HealthResource::ask)
                .sorted(Comparator.comparing(ComponentHealth::name))
                .toList());
    }

    /** A part that can't even say how it is, is down; the others are still shown. */
    private static ComponentHealth ask(HealthReporter reporter) {
        try {
            return reporter.health();
        } catch (RuntimeException e) {
            String name = reporter.getClass().getSimpleName();
            return new ComponentHealth(
                    name, "down", null, "It does not answer.", String.valueOf(e.getMessage()), null, Map.of());
        }
    }
}
