package org.threecolumns.oversight;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the counts of a clock say. Days are working days; medians and percentiles are by nearest rank, so each is a number of days that
 * somebody really took. Only what was signed has met its clock; what ended unsigned is told beside it.
 */
record ClockFigures(int inTime, int late, int unsigned, Map<Integer, Integer> took) {

    static ClockFigures of(Counts counts) {
        Map<Integer, Integer> took = new TreeMap<>();
        counts.byItem().forEach((item, number) -> {
            if (Measures.isMet(item)) {
                took.merge(Measures.took(item), number, Integer::sum);
            }
        });
        int inTime = counts.total(Measures::isInTime);
        int met = counts.total(Measures::isMet);
        return new ClockFigures(inTime, met - inTime, counts.total(item -> !Measures.isMet(item)), took);
    }

    public int met() {
        return inTime + late;
    }

    /** Between 0 and 1; null where nothing has met its clock. */
    public Double share() {
        return met() == 0 ? null : (double) inTime / met();
    }

    public Integer median() {
        return rank(0.5);
    }

    /** What nine of ten took at the most. */
    public Integer ninetieth() {
        return rank(0.9);
    }

    private Integer rank(double part) {
        int wanted = (int) Math.ceil(part * met());
        int passed = 0;
        for (Map.Entry<Integer, Integer> days : took.entrySet()) {
            passed += days.getValue();
            if (passed >= wanted && wanted > 0) {
                return days.getKey();
            }
        }
        return null;
    }
}
