import { addressOf, isPersonal, itemsOf, limitOf, matchesOf, PLAIN_WISH, readAddress, type Past, type Wish } from '../../../study/practice/index.ts';
import { filled } from '../../strings/filled.ts';
import { practice as words } from '../../strings/practice.ts';
import { find } from '../find.ts';
import { connectAddress } from './address-field.ts';
import { newSeed, type Desk } from './desk-state.ts';
import { pastIn, strengthIn } from './pool.ts';
import { sayTold } from './told.ts';
import { fillWish, readWish } from './wish-form.ts';

/** The form that puts a session together: says what matches at every change, and what the session's address is. */
export class Builder {
  readonly #desk: Desk;
  readonly #form: HTMLFormElement;
  #seed = newSeed();
  #fixed: readonly string[] | undefined;
  #pasts = new Map<number, Past>();

  constructor(desk: Desk) {
    this.#desk = desk;
    const form = find(desk.root, '[data-builder]');
    if (!(form instanceof HTMLFormElement)) throw new Error('The builder of practice is no form.');
    this.#form = form;
    find(form, '[data-timer]').hidden = desk.minutes === undefined;
    form.addEventListener('input', () => { this.#draw(); });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#start();
    });
    const onPress = (act: string, then: () => void): void => { find(form, `[data-act=${act}]`).addEventListener('click', then); };
    onPress('others', () => { this.#seed = newSeed(); this.#draw(); });
    onPress('anew', () => { this.#fixed = undefined; this.#seed = newSeed(); this.#draw(); });
    find(desk.root, '[data-act=accept]').addEventListener('click', () => { this.#start(); });
    connectAddress(form);
  }

  /** Takes a wish from an address, and says what in it could not be used. */
  open(fragment: string): void {
    const { seed, wish, items, told } = readAddress(fragment === '#placement' ? '' : fragment, this.#desk.known);
    this.#pasts.clear();
    this.#seed = seed ?? newSeed();
    this.#fixed = items;
    fillWish(this.#form, wish);
    sayTold(find(this.#form, '[data-told]'), told);
    this.#draw();
    find(this.#desk.root, '[data-invited]').hidden = (seed === undefined && items === undefined) || this.#items(wish).length === 0;
  }

  #start(): void {
    const wish = this.#wish();
    const items = this.#items(wish);
    if (items.length === 0) { find(this.#form, '[data-matches]').focus(); return; }
    const { minutes } = this.#desk;
    void this.#desk.begin({ mode: 'practice', seed: this.#seed, items, reveal: wish.reveal, address: this.#address(wish, items), limit: minutes === undefined ? null : limitOf(items.length, minutes, wish.pace) });
  }

  #draw(): void {
    const wish = this.#wish();
    const items = this.#items(wish);
    const matching = matchesOf(wish, this.#desk.pool, this.#past(wish)).length;
    const say = (selector: string, text: string): void => { find(this.#form, selector).textContent = text; };
    say('[data-matches]', this.#fixed ? filled(words.fixed, { count: items.length }) : matchText(matching, wish.length));
    const limit = limitOf(items.length, this.#desk.minutes ?? 0, wish.pace);
    say('[data-minutes]', limit === null ? '' : timerText(limit));
    find(this.#desk.root, '[data-invitation]').textContent = [filled(words.invitation, { count: items.length }), words.reveals[wish.reveal], limit === null ? words.noTimer : timerText(limit)].join(' ');
    say('[data-share]', !this.#fixed && isPersonal(wish) ? words.personal : words.shared);
    const field = find(this.#form, '[data-address]');
    if (field instanceof HTMLInputElement) field.value = location.href.replace(/#.*/, '') + this.#address(wish, items);
    say('[data-copied]', '');
    this.#show(wish);
  }

  /** What does not matter as things stand is out of the way. */
  #show({ only }: Wish): void {
    for (const set of this.#form.querySelectorAll<HTMLFieldSetElement>('[data-which], [data-order]')) set.disabled = this.#fixed !== undefined;
    find(this.#form, '[data-count]').hidden = this.#fixed !== undefined;
    find(this.#form, '[data-anew]').hidden = this.#fixed === undefined;
    find(this.#form, '[data-act=others]').hidden = this.#fixed !== undefined;
    find(this.#form, '[data-last]').hidden = only !== 'missed' && only !== 'unseen';
    for (const facet of this.#form.querySelectorAll<HTMLElement>('[data-facet]')) {
      const count = facet.querySelectorAll(':checked').length;
      find(facet, '[data-chosen]').textContent = count === 0 ? words.all : filled(words.chosen, { count });
    }
  }

  #wish(): Wish {
    // A disabled set says nothing: items that the address named stand in place of it.
    return this.#fixed ? { ...readWish(this.#form, this.#desk.known), only: PLAIN_WISH.only, order: PLAIN_WISH.order } : readWish(this.#form, this.#desk.known);
  }

  #items(wish: Wish): readonly string[] {
    const strength = wish.order === 'weakest' ? strengthIn(this.#desk.bank, this.#desk.sittings) : undefined;
    return this.#fixed ?? itemsOf(wish, this.#desk.pool, { seed: this.#seed, past: this.#past(wish), strength });
  }

  #past({ only, last }: Wish): Past | undefined {
    if (only === 'any') return undefined;
    const past = this.#pasts.get(last) ?? pastIn(this.#desk.bank, this.#desk.sittings, last);
    this.#pasts.set(last, past);
    return past;
  }

  #address(wish: Wish, items: readonly string[]): string {
    return addressOf({ seed: this.#seed, wish, items, fixed: this.#fixed !== undefined });
  }
}

function matchText(count: number, wanted: number): string {
  if (count === 0) return words.matchesNone;
  const matches = count === 1 ? words.matchesOne : filled(words.matches, { count });
  return `${matches} ${count >= wanted ? filled(words.draws, { n: wanted }) : filled(words.drawsAll, { n: wanted })}`;
}

/** To a tenth of a minute. */
function timerText(limit: number): string {
  const minutes = Math.round(limit / 6000) / 10;
  return minutes === 1 ? words.minutesOne : filled(words.minutes, { minutes });
}
