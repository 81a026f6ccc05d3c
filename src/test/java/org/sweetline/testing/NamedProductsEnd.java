package org.sweetline.testing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Stops a named product when the last class of the run that needs it is over: an idle one costs time and memory. */
public final class NamedProductsEnd implements TestExecutionListener {
    private final Map<NamedProduct, Integer> classesLeft = new EnumMap<>(NamedProduct.class);

    @Override
    public synchronized void testPlanExecutionStarted(TestPlan plan) {
        classesLeft.clear();
        plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(test -> needed(test).stream())
                .forEach(product -> classesLeft.merge(product, 1, Integer::sum));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        needed(test).forEach(this::oneLess);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        needed(test).forEach(this::oneLess);
    }

    private synchronized void oneLess(NamedProduct product) {
        if (classesLeft.merge(product, -1, Integer::sum) == 0) {
            product.stop();
        }
    }

    private static List<NamedProduct> needed(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(ClassSource.class::cast)
                .flatMap(source -> Optional.ofNullable(source.getJavaClass().getAnnotation(ItsOwnProduct.class)))
                .map(own -> List.of(own.value()))
                .orElse(List.of());
    }
}
