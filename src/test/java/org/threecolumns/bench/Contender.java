package org.threecolumns.bench;

/** Whoever takes families through their journeys in a race: the product, or the bare engine. */
interface Contender extends AutoCloseable {

    /** Takes one family all the way, noting how long each part took. */
    void travel(Route route, Stopwatch times);

    @Override
    void close();
}
