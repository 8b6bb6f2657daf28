/**
 * What designers use: pictures and tables made from the models, and the rules that a deployment must hold. Works on files alone;
 * the engine's hook that asks the rules lives elsewhere.
 */
package org.threecolumns.studio;
