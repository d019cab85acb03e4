package org.tacit.server.health;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the server is well, for anybody on this computer; what it has done, for who is signed in. Neither tells anything of a study. */
@RestController
public final class HealthController {
    private final MeterRegistry meters;

    /** Answers from the meters given. */
    public HealthController(MeterRegistry meters) {
        this.meters = requireNonNull(meters, "meters is null");
    }

    /** How the server is. */
    public record Health(String status) {}

    /** What the server has done since it started. */
    public record Metrics(List<ShownMeter> meters) {}

    /** A meter with its tags and values. */
    public record ShownMeter(String name, List<MeterLabel> tags, List<MeterValue> values) {}

    /** A tag of a meter. */
    public record MeterLabel(String key, String value) {}

    /** A value of a meter; times are in seconds. */
    public record MeterValue(String statistic, double value) {}

    /** How the server is. */
    @GetMapping("/actuator/health")
    public Health health() {
        return new Health("UP");
    }

    /** What the server has done since it started. */
    @GetMapping("/actuator/metrics")
    public Metrics metrics() {
        List<ShownMeter> shown = new ArrayList<>();
        for (Meter meter : meters.getMeters()) {
            List<MeterValue> values = new ArrayList<>();
            meter.measure()
                    .forEach(one ->
                            values.add(new MeterValue(one.getStatistic().getTagValueRepresentation(), one.getValue())));
            shown.add(new ShownMeter(
                    meter.getId().getName(),
                    meter.getId().getTags().stream()
                            .map(label -> new MeterLabel(label.getKey(), label.getValue()))
                            .toList(),
                    values));
        }
        shown.sort(Comparator.comparing(ShownMeter::name)
                .thenComparing(meter -> meter.tags().toString()));
        return new Metrics(shown);
    }
}
