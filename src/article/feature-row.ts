/** Writes features one after another into a row. */
export class FeatureRow {
  #values: Float32Array = new Float32Array(0);
  #at = 0;

  /** Begins a row. */
  of(values: Float32Array): this {
    this.#values = values;
    this.#at = 0;
    return this;
  }

  add(value: number): void {
    this.#values[this.#at++] = value;
  }

  /** A feature for each bit of a number. */
  addBits(bits: number, count: number): void {
    for (let bit = 0; bit < count; bit++) this.#values[this.#at++] = (bits >> bit) & 1;
  }
}
