/**
 * Models, decision tables and forms as files: reading them safely, the rules that a deployment must hold, pictures and tables made
 * from them. Works on files alone; knows the engine's model API only, and the engine's hook that asks the rules lives elsewhere.
 */
package org.threecolumns.model;
