/**
 * The engine's side: starts and correlates journeys, opens and signs stages, guards every door, keeps the signed records, and
 * acts now. With worklist, timeliness and studio the only place that knows the engine.
 */
package org.threecolumns.journey;
