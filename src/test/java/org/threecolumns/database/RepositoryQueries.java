package org.threecolumns.database;

import static java.util.Map.entry;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageRun;

/** Every query that a repository declares, ready to be asked about one family, leaving nothing behind. */
@TestComponent
class RepositoryQueries {

    /** No row has this id: what a query would write touches nothing. */
    private static final long NOTHING = 0;

    private final List<Repository<?, ?>> repositories;
    private final SampleFamily sample;
    private final TransactionTemplate transactions;

    RepositoryQueries(List<Repository<?, ?>> repositories, SampleFamily sample, TransactionTemplate transactions) {
        this.repositories = repositories;
        this.sample = sample;
        this.transactions = transactions;
    }

    Map<String, Runnable> all() {
        Map<String, Object> known = known(sample.withEverything());
        Map<String, Runnable> queries = new LinkedHashMap<>();
        for (Repository<?, ?> repository : repositories) {
            Arrays.stream(repository.getClass().getInterfaces()[0].getDeclaredMethods())
                    .filter(m -> !m.isSynthetic() && !m.getName().equals("save"))
                    .forEach(query -> queries.put(
                            query.getDeclaringClass().getSimpleName() + "." + query.getName(),
                            () -> ask(repository, query, values(query, known))));
        }
        return queries;
    }

    private static Map<String, Object> known(SampleFamily.Sample sample) {
        Contact contact = sample.contact();
        StageRun run = sample.run();
        return Map.ofEntries(
                entry("familyId", contact.familyId()),
                entry("episodeId", contact.episodeId()),
                entry("contactId", contact.id()),
                entry("journeyId", run.journeyId()),
                entry("runId", run.id()),
                entry("stageRunId", run.id()),
                entry("taskId", run.taskId()),
                entry("processInstanceId", run.processInstanceId()),
                entry("activityInstanceId", run.activityInstanceId()),
                entry("username", "lena.lead"),
                entry("documentId", NOTHING),
                entry("referralId", NOTHING),
                entry("assessmentId", NOTHING),
                entry("enquiryId", NOTHING),
                entry("planId", NOTHING),
                entry("conferenceId", NOTHING),
                entry("departureId", NOTHING),
                entry("clockRunId", NOTHING),
                entry("checkpointId", NOTHING));
    }

    private static Object[] values(Method query, Map<String, Object> known) {
        return Arrays.stream(query.getParameters())
                .map(p -> known.containsKey(p.getName()) ? known.get(p.getName()) : invented(p))
                .toArray();
    }

    private static Object invented(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (parameter.getParameterizedType() instanceof ParameterizedType list) {
            return List.of(list.getActualTypeArguments()[0] == Long.class ? NOTHING : "other");
        }
        return Map.<Class<?>, Object>of(
                        Long.class,
                        1L,
                        long.class,
                        1L,
                        int.class,
                        1,
                        boolean.class,
                        true,
                        String.class,
                        "other",
                        Instant.class,
                        Instant.parse("2026-03-03T10:00:00Z"),
                        LocalDate.class,
                        LocalDate.of(2026, 3, 3),
                        ChildIds.class,
                        ChildIds.of(1L))
                .get(type);
    }

    private void ask(Repository<?, ?> repository, Method query, Object[] values) {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            try {
                query.setAccessible(true);
                query.invoke(repository, values);
            } catch (InvocationTargetException e) {
                throw new AssertionError(e.getCause());
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        });
    }
}
