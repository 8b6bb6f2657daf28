package org.threecolumns.journey;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;

/** The only beans that an expression in a model can reach. */
final class AllowedBeans extends AbstractMap<Object, Object> {

    static final Set<String> NAMES = Set.of(
            "clocks",
            "signStageDelegate",
            "recordAuthorisationDelegate",
            "recordFollowUpDelegate",
            "recordReminderDelegate",
            "recordCheckpointDelegate",
            "closeEpisodeDelegate");

    private final BeanFactory beans;

    AllowedBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String && NAMES.contains(name);
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return NAMES.stream().map(name -> Map.entry((Object) name, get(name))).collect(Collectors.toSet());
    }
}
