package org.threecolumns.setting;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Tier;

/** The words that a council chose in place of the product's own, by tier of help. */
@Component
public class Labels {

    private final Settings settings;

    Labels(Settings settings) {
        this.settings = settings;
    }

    /** Empty while the product's own words stand. */
    public Optional<String> of(Tier tier, String name) {
        return settings.value(SettingPart.labels(tier), name);
    }

    /** As they were then: a record keeps the words under which it was signed. */
    public Optional<String> of(Tier tier, String name, Instant at) {
        return settings.value(SettingPart.labels(tier), name, at);
    }
}
